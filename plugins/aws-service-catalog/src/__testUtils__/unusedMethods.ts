/** An API of which a test uses some methods; calling another one fails the test with the name of the method. */
export function unusedMethods<Api extends object>(used: Partial<Api>): Api {
  return new Proxy(used, {
    get: (target, name) => {
      const method = Reflect.get(target, name);
      if (method !== undefined || typeof name === 'symbol') return method;
      return () => {
        throw new Error(`The test does not expect a call of ${name}`);
      };
    },
  }) as Api;
}
