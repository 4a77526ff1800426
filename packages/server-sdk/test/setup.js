// The generator's decoder warns, with a stack, of each value that it coerces, on the console.warn that it finds when it is
// loaded. The tests give it thousands of such values on purpose.
const warn = console.warn;
console.warn = (message, ...more) => {
  if (!/^TypeError: Expected /.test(message)) warn(message, ...more);
};
