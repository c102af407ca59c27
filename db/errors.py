"""What can be wrong with a database, each as one sentence that says what to do.

DatabaseError
├── BadUrl        the address is none that we can use
├── CannotOpen    it can't be reached, read or written
├── Corrupted     the file is damaged, or no database
├── Behind        it is older than this program
├── TooNew        it is newer than this program
└── CannotBackUp  the copy can't be made
"""

from __future__ import annotations


class DatabaseError(Exception):
    """Something is wrong with the database. The text is a sentence for a person; it never holds a password."""


class BadUrl(DatabaseError):
    """The database's address is none that we can use."""


class CannotOpen(DatabaseError):
    """The database can't be reached, read or written."""


class Corrupted(DatabaseError):
    """The file is damaged, or is no database; it was left as it is."""


class Behind(DatabaseError):
    """The database is older than this program."""


class TooNew(DatabaseError):
    """The database is newer than this program."""


class CannotBackUp(DatabaseError):
    """The copy can't be made."""
