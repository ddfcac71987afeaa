package org.marsad.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.desk.api.Resources;
import org.marsad.ledger.store.Ledger;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;

class DeskTest {
    private static final Region REGION = RegionPack.sahel();

    @TempDir
    private Path folder;

    @Test
    void anUnknownParameterIsRefusedByName() throws Exception {
        String store = folder.resolve("desk.db").toString();
        Ledger.create(store, REGION).close();
        try (Ledgers ledgers = Ledgers.open(store, REGION, 2);
                Desk desk = Desk.start(0, Resources.all(REGION, ledgers))) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(
                                            "http://127.0.0.1:" + desk.port() + "/api/v1/events?form=2024-01-01"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"field\":\"form\"").contains("There are from, to.");
        }
    }
}
