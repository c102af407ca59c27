"""A sentence made plainer before any rule is asked: names with what belongs to them are one unit, mere decoration is passed over."""
