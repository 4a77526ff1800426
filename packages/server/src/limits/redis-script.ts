/**
 * `take` of call-log.ts, in Redis and by Redis' clock: the same steps in the same order, counting from 1. It answers whether the
 * call is admitted, the time by which it was decided, and of each window how many calls remain and when there is more room.
 *
 * KEYS: the log. ARGV: 1 to note the call if it is admitted; milliseconds to add to the clock; how many numbers a log may have;
 * then, for each window, its requests, its period and its cell.
 */
export const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[2]
local capacity = tonumber(ARGV[3])
local windows = {}
for a = 4, #ARGV, 3 do
  windows[#windows + 1] = { requests = tonumber(ARGV[a]), period = tonumber(ARGV[a + 1]), cell = tonumber(ARGV[a + 2]) }
end
local longest = windows[#windows].period

local packed = redis.call('GET', KEYS[1])
local log = packed and cmsgpack.unpack(packed) or {}
local changed = false

local i = #log - 1
while i > 0 and log[i] > now do
  log[i] = now
  changed = true
  i = i - 2
end

local admitted = true
local count = 0
i = #log + 1
for _, window in ipairs(windows) do
  while i > 1 and log[i - 2] > now - window.period do
    i = i - 2
    count = count + log[i + 1]
  end
  window.first = i
  window.count = count
  if count >= window.requests then admitted = false end
end

local noted = admitted and ARGV[1] == '1'
local answer = { admitted and 1 or 0, now }
for _, window in ipairs(windows) do
  local used = window.count + (noted and 1 or 0)
  local index = used - window.requests
  local at = window.first
  local passed = log[at + 1] or 0
  while log[at] and passed <= index do
    at = at + 2
    passed = passed + (log[at + 1] or 0)
  end
  answer[#answer + 1] = math.max(0, window.requests - used)
  answer[#answer + 1] = (log[at] or now) + window.period - now
end

local function forget(till)
  local gone = 0
  while gone < #log and log[gone + 1] <= till do gone = gone + 2 end
  local kept = {}
  for j = gone + 1, #log do kept[j - gone] = log[j] end
  log = kept
end

local function window_at(at)
  for w, window in ipairs(windows) do
    if at > now - window.period then return w end
  end
end

local function put_together()
  local kept = 1
  local kept_window = window_at(log[1])
  local last = #log
  for j = 3, last, 2 do
    local at, calls = log[j], log[j + 1]
    local w = window_at(at)
    local cell = windows[w].cell
    if w == kept_window and math.floor(log[kept] / cell) == math.floor(at / cell) then
      log[kept + 1] = log[kept + 1] + calls
    else
      kept = kept + 2
      kept_window = w
      log[kept + 1] = calls
    end
    log[kept] = at
  end
  for j = last, kept + 2, -1 do log[j] = nil end
end

if noted then
  changed = true
  local last = #log - 1
  if log[last] == now then
    log[last + 1] = log[last + 1] + 1
  else
    local till = now - longest
    local full = #log >= capacity
    local half = log[math.floor(#log / 4) * 2 + 1]
    if full or (half and half <= till) then forget(till) end
    if #log >= capacity then put_together() end
    log[#log + 1] = now
    log[#log + 1] = 1
  end
end
if changed then redis.call('SET', KEYS[1], cmsgpack.pack(log), 'PX', longest) end
return answer
`;
