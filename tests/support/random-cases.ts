/** Whether all cases of the property tests are wanted: `npm run test:random`. The test command takes a sample, so that it stays quick. */
export const wantsAllCases = process.env.RANDOM_CASES === 'all';

/** How many random cases a property test tries: a tenth in the test command. */
export const randomCases = (all: number): number => (wantsAllCases ? all : Math.ceil(all / 10));
