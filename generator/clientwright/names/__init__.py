"""Every public name of a package, planned in its scope and frozen from its first release on."""

from clientwright.names.classes import CLASS_RESERVED
from clientwright.names.functions import operation_name
from clientwright.names.policy import plan_names, propose_names
from clientwright.names.table import Names, load

__all__ = ["CLASS_RESERVED", "Names", "load", "operation_name", "plan_names", "propose_names"]
