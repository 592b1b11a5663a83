import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import SearchIcon from '@material-ui/icons/Search';
import { useEffect, useRef, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';

const TYPING_PAUSE_MS = 300;

/** A search box that reports what was typed once the person pauses. */
export function SearchField(props: {
  label: string;
  value: string;
  onSearch: (text: string) => void;
  className?: string;
}) {
  const { label, value, onSearch, className } = props;
  const [typed, setTyped] = useState(value);
  const reported = useRef(value);
  useEffect(() => {
    // What was reported comes back a moment later, when more may have been typed.
    if (value === reported.current) return;
    reported.current = value;
    setTyped(value);
  }, [value]);
  const report = () => {
    if (typed === reported.current) return;
    reported.current = typed;
    onSearch(typed);
  };
  useDebounce(report, TYPING_PAUSE_MS, [typed]);
  return (
    <TextField
      className={className}
      variant="outlined"
      size="small"
      value={typed}
      placeholder={label}
      onChange={event => setTyped(event.target.value)}
      onKeyDown={event => {
        if (event.key !== 'Enter') return;
        // It means the search, not the form that the box may stand in.
        event.preventDefault();
        report();
      }}
      inputProps={{ type: 'search', 'aria-label': label }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" />
          </InputAdornment>
        ),
      }}
    />
  );
}
