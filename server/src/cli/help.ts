export const help = `Usage: source-dossier check [PATH…] [options]

Checks dossiers: files that end in .dossier.yaml or .dossier.yml, and dossier.yaml. PATH says what is
reported (default: this folder); the whole dossier around it is read.

Options
  --snapshots DIR       folder with the texts of the cited articles
  --today YYYY-MM-DD    the day on which "future" begins (default: the local date)
  --format FORMAT       pretty (default), json or sarif
  --fail-on SEVERITY    error, warning (default), information or hint: exit with 1 from this severity on
  --help, --version

Exit codes: 0 nothing at or above --fail-on, 1 problems, 2 wrong usage or unreadable input.`;
