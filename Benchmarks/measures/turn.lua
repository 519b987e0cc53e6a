-- Asks for the addresses of a file in turn; with a second argument, each time as at another day. Prints figures for
-- the program that started it.

local paths, days, asked = {}, false, 0

function init(arguments)
  for line in io.lines(arguments[1]) do paths[#paths + 1] = line end
  days = arguments[2] == "days"
end

function request()
  local path = paths[asked % #paths + 1]
  if days then
    path = path .. string.format("?on=%04d-%02d-%02d", 2016 + math.floor(asked / 336) % 10,
      math.floor(asked / 28) % 12 + 1, asked % 28 + 1)
  end
  asked = asked + 1
  return wrk.format("GET", path)
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format("figures %d %d %d %d %d", summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(99), errors.connect + errors.read + errors.write + errors.timeout + errors.status))
end
