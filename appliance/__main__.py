"""`python -m appliance` is the command `freizeichen`."""

import sys

from appliance.cli import main

sys.exit(main())
