"""Starts an Orca beside others. By itself Orca refuses to, and with --replace it would end the one that somebody listens to."""
import runpy
import sys

main = runpy.run_path(sys.argv[1])['main']
main.__globals__['otherOrcas'] = lambda: []
sys.argv = ['orca', *sys.argv[2:]]
sys.exit(main())
