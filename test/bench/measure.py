# Runs a program and prints as JSON: its exit status, what it said, seconds from start to exit, and the peak memory of it or of
# a process that it waited for, in kB. Small itself: on Linux a process begins with the peak of the one that started it.
import json, resource, subprocess, sys, time

began = time.monotonic()
run = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
seconds = time.monotonic() - began
memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
json.dump({'status': run.returncode, 'out': run.stdout, 'error': run.stderr, 'seconds': seconds, 'memory': memory}, sys.stdout)
