// The same two workloads on std::priority_queue: the yardstick of the kernel. Prints what programs/*.ts print.
// g++ -O3 -march=native -std=c++17 reference.cpp -o reference; ./reference queue N | ./reference hold SIZE N exp|visit
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <queue>
#include <vector>

struct Event {
  int32_t time;
  uint32_t order;
  int32_t id;
};
struct Later {
  bool operator()(const Event &a, const Event &b) const {
    return a.time > b.time || (a.time == b.time && a.order > b.order);
  }
};
using Queue = std::priority_queue<Event, std::vector<Event>, Later>;

static uint32_t word = 0x9e3779b9u;
static inline uint32_t next() {
  word ^= word << 13;
  word ^= word >> 17;
  word ^= word << 5;
  return word;
}

static const int CELLS = 65536;
static int32_t table_[2][CELLS];

static void quantiles(int32_t *cells, double mean) {
  for (int i = 0; i < CELLS; i++) cells[i] = (int32_t)std::floor(-std::log(1 - (i + 0.5) / CELLS) * mean + 0.5);
}

// Increments of which 70% fall within the day, 25% on whole days, 4% in months and 1% in years.
static void visits(int32_t *cells) {
  for (int i = 0; i < CELLS; i++) {
    int k = i % 100;
    double days = cells[i] / 1440.0;
    double x = k < 70 ? days * 0.12 : k < 95 ? 1 + std::floor(days) : k < 99 ? 20 + days * 60 : 365 * (1 + days);
    cells[i] = (int32_t)std::floor((x < 3000 ? x : 3000) * 1440 + 0.5);
  }
}

static double since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

static void told(const char *name, long units, double seconds, double check) {
  printf("{\"name\":\"%s\",\"units\":%ld,\"seconds\":%.6f,\"check\":%.0f}\n", name, units, seconds, check);
}

// M/M/10 at 90%: 13 1/3 minutes between arrivals, 120 minutes of service.
static void queue(long customers) {
  quantiles(table_[0], 120.0 / 9);
  quantiles(table_[1], 120.0);
  auto start = std::chrono::steady_clock::now();
  std::vector<Event> room;
  room.reserve(64);
  Queue events(Later(), std::move(room));
  std::vector<int32_t> waiting(1 << 16);
  uint32_t head = 0, tail = 0, order = 0;
  long arrived = 0, events_ = 0;
  int busy = 0;
  double waited = 0;
  events.push({table_[0][next() & 65535], order++, 0});
  while (!events.empty()) {
    Event e = events.top();
    events.pop();
    events_++;
    if (e.id == 0) {
      if (++arrived < customers) events.push({e.time + table_[0][next() & 65535], order++, 0});
      if (busy < 10) {
        busy++;
        events.push({e.time + table_[1][next() & 65535], order++, 1});
      } else
        waiting[tail++ & 65535] = e.time;
    } else if (head != tail) {
      waited += e.time - waiting[head++ & 65535];
      events.push({e.time + table_[1][next() & 65535], order++, 1});
    } else
      busy--;
  }
  told("C++ std::priority_queue", events_, since(start), waited);
}

// Hold: takes the first event and puts it back later, over and over.
static void hold(long size, long times, bool isVisit) {
  quantiles(table_[0], 1440);
  if (isVisit) visits(table_[0]);
  Queue events;
  uint32_t order = 0;
  for (long i = 0; i < size; i++) events.push({table_[0][next() & 65535], order++, (int32_t)i});
  auto once = [&] {
    Event e = events.top();
    events.pop();
    e.time += table_[0][next() & 65535];
    e.order = order++;
    events.push(e);
    return e.time;
  };
  for (long i = 0; i < 200000; i++) once();
  auto start = std::chrono::steady_clock::now();
  double check = 0;
  for (long i = 0; i < times; i++) check += once() & 1023;
  told("C++ std::priority_queue", times, since(start), check);
}

int main(int count, char **words) {
  if (count > 2 && !strcmp(words[1], "queue")) queue(atol(words[2]));
  else if (count > 4 && !strcmp(words[1], "hold")) hold(atol(words[2]), atol(words[3]), !strcmp(words[4], "visit"));
  else return fprintf(stderr, "call: reference queue N | reference hold SIZE N exp|visit\n"), 2;
}
