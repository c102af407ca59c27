"""The core: reading rumours, folding sagas, deciding what is news. Pure functions over values; no I/O, no clock."""
