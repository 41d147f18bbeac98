/** The text of `kraamsim --help`. */

/** How the command line is called, in at most 80 columns. */
export const HELP = `kraamsim: simulation of Dutch maternity home care, to compare policy

  npm run --silent kraamsim -- <command>

  run FILE...     run scenarios (scenarios/*.json, or a csv that a run wrote)
  compare BASE FILE...
                  how the others differ from the first, with intervals:
                  better, not distinguishable, worse
  budget BASE FILE...
                  what the others cost against the first: euros by payer and
                  year, for each extra family, and who gains and who loses
  story FILE      what happens to one family or one caregiver, in sentences
  backcast [FILE] how well the basispad foretells figures that were held back
                  from every fit: those that come along, or those of FILE
  check FILE...   only check them
  list WHAT       policies, parameters, indicators, regions, scenarios or schema
  calibrate       fit the model to figures up to 2023, and write which of its
                  assumptions they allow (some fourteen minutes on two cores)
  library         compute anew what is kept in scenarios/results/*.csv
  --help          this text
  --version       the version

Options of run, compare and budget
  --replications N        instead of the scenario's own
  --seed S                instead of the scenario's own
  --assumptions drawn|central
                          drawn: every two replications have one draw of what
                          nobody knows exactly, so that ranges hold both luck
                          and doubt; central: the middle values, luck alone;
                          instead of the scenario's own (drawn)
  --regions CR17,CR23     report these; every cluster that holds one is run
  --workers auto|N        threads; the result is the same with any number
  --per year|month        run, compare: length of a period (year)
  --format csv|json|xlsx|table
                          without it the name of --out decides, else csv
  --out FILE              write a file instead of the screen; xlsx needs it
  --language nl|en        of the table (nl)
  --replicates            run: also every replication by itself
  --year 2030             compare, budget: of the table (the last whole year)

Options of story
  --region CR17           where the family lives or the caregiver works
  --family WHO            a number, or the first: refused, waiting, belowFloor
                          or vulnerable
  --caregiver WHO         a number, or the first: hired, ill, moves or leaves
  --replication N         which replication (1)
  --seed S, --assumptions drawn|central, --language nl|en

Options of calibrate: --sets N (300), --waves N (6), --search N (60), --repeats
N (6) and --checks N (10), both over the nation, --regions, --workers and --out
FOLDER (where the engine reads them). Stopped and called again it goes on where
it was.

Options of backcast: --replications (20), --seed, --workers, --format, --out and
--language, as above

A FILE may also be a link of the page, or the part of it from # on, in quotes.
Nothing is fetched: the link itself holds the scenario.

Scenarios that differ in measures only share their simulated past. A comparison
or a budget pairs replications of one seed; start and end must be the same.

A budget is in euros of 2026, without inflation; "structural" is the mean of the
last three whole years. Its csv has three tables: budget (euros a year of each
account, cost.all of all, cost.public of Zvw, state and municipalities),
perFamily (extra families at the floor or above, and gross and net euros for
each, empty unless the verdict on the families is better) and groups.

The result goes to stdout; progress and errors go to stderr: a bar on a screen,
otherwise a line at most every ten seconds. Status: 0 done, 1 failed or stopped
while running, 2 the call or a file was wrong.
`
