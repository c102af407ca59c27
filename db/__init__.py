"""Storage: SQLAlchemy Core on aiosqlite or asyncpg. Functions take a connection and return values of the model."""
