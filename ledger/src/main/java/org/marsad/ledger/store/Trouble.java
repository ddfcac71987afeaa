package org.marsad.ledger.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a database says is wrong, in words that tell a person what to do. */
final class Trouble {
    private Trouble() {}

    /** Goes after the name of the store. */
    static String words(Throwable cause) {
        if (cause instanceof SQLiteException sqlite) {
            return ofFile(sqlite.getResultCode(), sqlite);
        }
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
            return ofServer(sql.getSQLState(), sql);
        }
        return "failed: " + cause.getMessage();
    }

    private static String ofFile(SQLiteErrorCode code, SQLiteException e) {
        String name = code.name();
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return locked();
        }
        if (name.startsWith("SQLITE_READONLY")) {
            return "may not be written. Maybe change the permissions of the file and its folder.";
        }
        if (name.startsWith("SQLITE_FULL")) {
            return "cannot grow: the disk is full. What was kept before is safe; free some space and run the command again.";
        }
        if (name.startsWith("SQLITE_CANTOPEN")) {
            return "cannot be opened. Maybe its folder does not exist or may not be written; there are files made beside a store also when it is"
                    + " only read.";
        }
        if (name.startsWith("SQLITE_NOTADB")) {
            return "is no SQLite file. Maybe it is another file, or was cut off.";
        }
        if (name.startsWith("SQLITE_CORRUPT")) {
            return "is damaged (" + e.getMessage() + "). Maybe restore a backup: marsad backup makes them.";
        }
        if (name.startsWith("SQLITE_IOERR")) {
            return "cannot be read or written (" + name
                    + "). Maybe the disk is full or failing; what was kept before is safe.";
        }
        return "failed: " + e.getMessage();
    }

    private static String ofServer(String state, SQLException e) {
        if (state.startsWith("28") || (state.equals("08004") && firstLine(e).contains("password"))) {
            return "refuses the user: " + firstLine(e)
                    + " Maybe mend the address: …?user=NAME&password=…; or put the password into the file .pgpass.";
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "cannot be reached: " + firstLine(e)
                    + " What was kept before is safe; run the command again when the server is back.";
        }
        if (state.equals("3D000")) {
            return "does not exist on the server: " + firstLine(e) + " Maybe make it: createdb NAME";
        }
        if (state.equals("42501")) {
            return "does not let this user write: " + firstLine(e)
                    + " Maybe its owner must allow it: grant create on schema public to NAME";
        }
        if (state.equals("25006")) {
            return "may not be written: " + firstLine(e)
                    + " Maybe the server is a standby; name the one that it follows.";
        }
        if (state.equals("55P03")) {
            return locked();
        }
        if (state.startsWith("53")) {
            return "is out of room: " + firstLine(e)
                    + " What was kept before is safe; run the command again when there is room.";
        }
        return "failed: " + firstLine(e);
    }

    private static String locked() {
        return "is locked by another program for longer than "
                + Patience.ofThisProcess().toSeconds()
                + " seconds. Maybe another marsad is writing to it; run the command again when that is done.";
    }

    private static String firstLine(SQLException e) {
        String message = String.valueOf(e.getMessage());
        String line = message.lines().findFirst().orElse(message);
        return line.endsWith(".") ? line : line + ".";
    }
}
