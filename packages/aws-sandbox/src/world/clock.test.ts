import { SandboxClock } from './clock';

describe('SandboxClock', () => {
  it('stands still in manual mode until it is moved', () => {
    let wall = 1_000;
    const clock = new SandboxClock('manual', 1, () => wall);

    wall = 9_000;
    expect(clock.millis()).toBe(1_000);
    clock.moveTo(5_000);
    expect(clock.now()).toEqual(new Date(5_000));
    expect(clock.wallDelayUntil(6_000)).toBeUndefined();
  });

  it('follows the wall clock, times its speed, in auto mode', () => {
    let wall = 1_000;
    const clock = new SandboxClock('auto', 10, () => wall);

    wall = 2_000;
    expect(clock.millis()).toBe(11_000);
    expect(clock.wallDelayUntil(21_000)).toBe(1_000);
    expect(clock.wallDelayUntil(0)).toBe(0);
  });

  it('never goes back', () => {
    let wall = 1_000;
    const clock = new SandboxClock('auto', 1, () => wall);

    clock.moveTo(60_000);
    clock.moveTo(30_000);
    expect(clock.millis()).toBe(60_000);
    wall = 2_000;
    expect(clock.millis()).toBe(61_000);
  });

  it('goes on from where it was when the mode changes', () => {
    let wall = 1_000;
    const clock = new SandboxClock('manual', 1, () => wall);
    clock.moveTo(7_000);

    clock.set('auto', 2);
    wall = 2_000;

    expect(clock.millis()).toBe(9_000);
    expect([clock.mode, clock.speed]).toEqual(['auto', 2]);
  });
});
