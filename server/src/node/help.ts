/** What `source-dossier-language-server --help` says. */
export const help = `The language server of Source Dossier. An editor starts it:

  source-dossier-language-server --stdio

Transports:
  --stdio        over the standard streams (Neovim, Helix, Emacs, Zed and most others)
  --node-ipc     over the channel to the Node process that started it (VS Code)
  --socket=PORT  over a port of this machine at which the editor listens
  --pipe=NAME    over a named pipe or socket at which the editor listens

Others:
  --clientProcessId=ID  ends the server when that process is gone
  --version             prints the version
  -h, --help            prints this

Problems of a dossier on the command line: source-dossier check. Editors: docs/other-editors.md.`;
