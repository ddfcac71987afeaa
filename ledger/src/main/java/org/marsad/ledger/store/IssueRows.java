package org.marsad.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.marsad.model.DataIssue;
import org.marsad.model.WellFormed;

/** What was wrong with the material, each under a key that its words give it. */
final class IssueRows {
    private static final String PREFIX = "issue-";
    private static final int BYTES = 8;

    /** Selects the decisions, not taken back, that closed issue {@code i}. */
    static final String CLOSING = "select 1 from correction c where c.key = i.key and c.kind = 'accept'"
            + " and not exists (select 1 from correction u where u.annuls = c.ruling)";

    private final Handle handle;

    IssueRows(Handle handle) {
        this.handle = handle;
    }

    /** The same whenever the same is noted again. */
    static String key(DataIssue issue) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(WellFormed.text(issue.report() + "\n" + issue.kind() + "\n" + issue.message())
                            .getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static boolean isKey(String called) {
        return called.startsWith(PREFIX);
    }

    /**
     * Whole key of an issue that waits for a person.
     *
     * @throws RefusedException when there is none that is called so, there are several, or it is closed
     */
    String open(String called) {
        List<String> keys = handle.createQuery(
                        "select key from issue where substr(key, 1, :length) = :key order by key limit 2")
                .bind("length", called.length())
                .bind("key", called)
                .mapTo(String.class)
                .list();
        if (keys.size() != 1) {
            throw new RefusedException(
                    keys.isEmpty()
                            ? "no issue is called " + called + ". Maybe list them: marsad review --kind issue"
                            : "issue " + called + " may be " + keys.get(0) + " or " + keys.get(1)
                                    + ". Maybe write more of it.");
        }
        boolean closed =
                handle.createQuery("select count(*) from issue i where i.key = :key and exists (" + CLOSING + ")")
                                .bind("key", keys.get(0))
                                .mapTo(Integer.class)
                                .one()
                        > 0;
        if (closed) {
            throw new RefusedException("issue " + keys.get(0) + " is closed already.");
        }
        return keys.get(0);
    }
}
