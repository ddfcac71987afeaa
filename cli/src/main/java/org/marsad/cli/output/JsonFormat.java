package org.marsad.cli.output;

import org.marsad.exchange.contract.ReadingJson;
import org.marsad.model.Reading;

/** JSON Lines, as the contract has them. */
public final class JsonFormat implements OutputFormat {
    @Override
    public String body(Reading reading) {
        return ReadingJson.line(reading);
    }
}
