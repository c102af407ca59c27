"""What every table shares: the names of constraints, the type of ids. No table of its own."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Integer, MetaData, text

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING)

Id = BigInteger().with_variant(Integer, "sqlite")  # SQLite gives rowids to INTEGER PRIMARY KEY only


def id_column() -> Column[int]:
    """Make the id of a table that numbers its own rows.

    Ids stand in buttons and stories that outlive their rows: with `sqlite_autoincrement` SQLite gives none a second time.
    """
    return Column("id", Id, primary_key=True, autoincrement=True)


def flag(name: str) -> Column[bool]:
    """Make a boolean that is false unless told."""
    return Column(name, Boolean, nullable=False, server_default=text("false"))
