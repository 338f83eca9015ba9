-- Drives Neovim from inside: does what a user does, and writes what came of it as JSON to the file DOSSIER_REPORT.
-- DOSSIER_FOLDER is the dossier; DOSSIER_CONFIGURATION begins the names of the files with what docs/other-editors.md tells to
-- write in init.lua.

local folder = vim.env.DOSSIER_FOLDER
local report = { messages = {} }

vim.notify = function(message, level)
  table.insert(report.messages, { level = level or 0, message = message })
end

local function wait_for(what, fits)
  if not vim.wait(15000, fits, 10) then
    error("waited in vain for " .. what)
  end
end

local function start()
  if vim.lsp.config then
    return dofile(vim.env.DOSSIER_CONFIGURATION .. "-0.11.lua")
  elseif vim.lsp.start then
    return dofile(vim.env.DOSSIER_CONFIGURATION .. "-0.8.lua")
  end
  -- Older than any Neovim that the documentation speaks of; Debian 12 has 0.7.
  local client = vim.lsp.start_client({
    name = "source-dossier",
    cmd = { "source-dossier-language-server", "--stdio" },
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = "dossier" } },
  })
  vim.api.nvim_create_autocmd("FileType", {
    pattern = "yaml",
    callback = function(event)
      vim.lsp.buf_attach_client(event.buf, client)
    end,
  })
end

local function open(name)
  vim.cmd("edit " .. vim.fn.fnameescape(folder .. "/" .. name))
  return vim.api.nvim_get_current_buf()
end

local function lines_of(name)
  local buffer = vim.fn.bufnr(folder .. "/" .. name)
  return vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
end

--- The place of a text in the current buffer: line from 0, column in bytes from 0. Only ASCII stands before it.
local function place_of(needle, further)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local at = line:find(needle, 1, true)
    if at then
      return { line = number - 1, character = at - 1 + (further or 0) }
    end
  end
  error("not in the text: " .. needle)
end

local function ask(method, params)
  params.textDocument = { uri = vim.uri_from_bufnr(0) }
  local answers, failure = vim.lsp.buf_request_sync(0, method, params, 15000)
  if not answers then
    error(method .. ": " .. tostring(failure))
  end
  for _, answer in pairs(answers) do
    if answer.err or answer.error then
      error(method .. ": " .. vim.inspect(answer.err or answer.error))
    end
    return answer.result
  end
  error(method .. ": nobody answered")
end

local function codes()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    local code = diagnostic.code or diagnostic.user_data.lsp.code
    found[code] = true
  end
  return found
end

local function diagnostics()
  wait_for("diagnostics", function()
    return codes()["date-syntax"]
  end)
  report.diagnostics = vim.tbl_keys(codes())
end

local function completion()
  local sources = ask("textDocument/completion", { position = place_of("cites: [kabarin-2026]", #"cites: [") })
  report.completion = vim.tbl_map(function(item)
    return item.label
  end, sources.items or sources)
end

local function hover()
  report.hover = ask("textDocument/hover", { position = place_of("mtc-2001", 2) }).contents.value
end

local function code_action()
  local place = place_of("7 Mei 2025")
  local there = vim.tbl_filter(function(diagnostic)
    return diagnostic.lnum == place.line
  end, vim.diagnostic.get(0))
  local actions = ask("textDocument/codeAction", {
    range = { start = place, ["end"] = place },
    context = {
      diagnostics = vim.tbl_map(function(diagnostic)
        return diagnostic.user_data.lsp.range and diagnostic.user_data.lsp
          or {
            range = { start = place, ["end"] = place },
            message = diagnostic.message,
            code = diagnostic.user_data.lsp.code,
            data = diagnostic.user_data.lsp.data,
          }
      end, there),
      only = { "quickfix" },
    },
  })
  report.actions = vim.tbl_map(function(action)
    return action.title
  end, actions)
  local chosen = actions[1]
  if not chosen.edit then
    chosen = vim.lsp.buf_request_sync(0, "codeAction/resolve", chosen, 15000)
    for _, answer in pairs(chosen) do
      chosen = answer.result
    end
  end
  vim.lsp.util.apply_workspace_edit(chosen.edit, "utf-16")
  report.fixed = vim.api.nvim_buf_get_lines(0, place.line, place.line + 1, false)[1]
  wait_for("the problem to go", function()
    return not codes()["date-syntax"]
  end)
end

local function rename()
  local place = place_of("[melik]", 1)
  vim.api.nvim_win_set_cursor(0, { place.line + 1, place.character })
  vim.lsp.buf.rename("sergey-mb")
  wait_for("the new name in both files", function()
    local other = vim.fn.bufnr(folder .. "/actors.dossier.yaml")
    return other > 0 and vim.fn.search("sergey-mb", "nw") > 0
  end)
  report.renamed = { events = lines_of("events.dossier.yaml"), actors = lines_of("actors.dossier.yaml") }
end

local function drive()
  report.version = tostring(vim.version().major) .. "." .. tostring(vim.version().minor)
  start()
  open("events.dossier.yaml")
  diagnostics()
  completion()
  hover()
  code_action()
  rename()
end

local fine, failure = xpcall(drive, debug.traceback)
if not fine then
  report.failure = failure
end
vim.fn.writefile({ vim.fn.json_encode(report) }, vim.env.DOSSIER_REPORT)
vim.cmd("qall!")
