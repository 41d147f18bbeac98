"""M/M/10 at 90% in SimPy, as programs/queue.ts has it. Prints what programs/*.ts print; call: queue.py N"""
import json, random, sys, time
import simpy

customers = int(sys.argv[1])
chance = random.Random(1)
waited = 0.0


def customer(env, servers):
    global waited
    arrived = env.now
    with servers.request() as turn:
        yield turn
        waited += env.now - arrived
        yield env.timeout(chance.expovariate(1 / 120))


def source(env, servers):
    for _ in range(customers):
        yield env.timeout(chance.expovariate(9 / 120))
        env.process(customer(env, servers))


start = time.perf_counter()
env = simpy.Environment()
env.process(source(env, simpy.Resource(env, capacity=10)))
env.run()
seconds = time.perf_counter() - start
print(json.dumps({"name": f"SimPy {simpy.__version__}", "units": 2 * customers, "seconds": seconds, "check": round(waited)}))
