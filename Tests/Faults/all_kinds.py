"""Every kind of fault: importing a module registers its kinds."""

import kills  # noqa: F401
import copy_kills  # noqa: F401
import serving_kills  # noqa: F401
import damage  # noqa: F401
import disk  # noqa: F401
import writers  # noqa: F401
import clock  # noqa: F401
import rollback  # noqa: F401
