package org.marsad.ledger.store;

class SqliteAccessKeysTest extends AccessKeysContract {
    @Override
    String newStore() {
        return folder.resolve("marsad.db").toString();
    }
}
