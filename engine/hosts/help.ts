/** The text of `kraamsim --help`. */

/** How the command line is called, in at most 80 columns. */
export const HELP = `kraamsim: simulation of Dutch maternity home care, to compare policy

  npm run --silent kraamsim -- <command>

  run FILE...     run scenarios (scenarios/*.json, or a csv that a run wrote)
  check FILE...   only check them
  list WHAT       policies, parameters, indicators, regions, scenarios or schema
  --help          this text
  --version       the version

Options of run
  --replications N        instead of the scenario's own
  --seed S                instead of the scenario's own
  --regions CR17,CR23     report these; every cluster that holds one is run
  --workers auto|N        threads; the result is the same with any number
  --per year|month        length of a period (year)
  --format csv|json|xlsx|table
                          without it the name of --out decides, else csv
  --out FILE              write a file instead of the screen; xlsx needs it
  --replicates            also every replication by itself
  --language nl|en        of the table (nl)

The result goes to stdout; progress and errors go to stderr: a bar on a screen,
otherwise a line at most every ten seconds. Status: 0 done, 1 failed or stopped
while running, 2 the call or a file was wrong.
`
