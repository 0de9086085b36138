package org.lodestar.app.concerns.store;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Caller;
import org.lodestar.app.concerns.Particulars;
import org.lodestar.app.concerns.Taking;
import org.lodestar.app.concerns.store.tables.tables.records.ConcernRecord;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The columns that only a concern has that a worker took down. */
@Component
class TakenColumns {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Sealing sealing;

  TakenColumns(Sealing sealing) {
    this.sealing = sealing;
  }

  void write(ConcernRecord row, @Nullable Taking taking) {
    if (taking != null) {
      row.setTakenBy(taking.by());
      row.setTakenOrg(taking.organisation());
      row.setHeardAt(taking.heardAt().atOffset(ZoneOffset.UTC));
      row.setReceiptGiven(taking.receiptGiven());
      row.setParticulars(sealed(row.getId(), taking.particulars()));
    }
  }

  private byte @Nullable [] sealed(UUID concern, Particulars particulars) {
    String text =
        particulars.equals(Particulars.none()) ? "" : JSON.writeValueAsString(particulars);
    return sealing.close(Sealing.report(concern), "concern", "particulars", concern, text);
  }

  @Nullable Taking read(ConcernRecord row) {
    return row.getTakenBy() == null
        ? null
        : new Taking(
            row.getTakenBy(),
            row.getTakenOrg(),
            row.getHeardAt().toInstant(),
            row.getReceiptGiven(),
            particulars(row));
  }

  private Particulars particulars(ConcernRecord row) {
    UUID id = row.getId();
    String text =
        sealing.open(Sealing.report(id), "concern", "particulars", id, row.getParticulars());
    return text.isEmpty() ? Particulars.none() : JSON.readValue(text, Particulars.class);
  }

  byte @Nullable [] caller(UUID reporter, Caller caller) {
    String text = caller.equals(Caller.nothing()) ? "" : JSON.writeValueAsString(caller);
    return sealing.close(Sealing.contact(reporter), "reporter", "caller", reporter, text);
  }

  Caller caller(UUID reporter, byte @Nullable [] sealed) {
    return Optional.of(
            sealing.open(Sealing.contact(reporter), "reporter", "caller", reporter, sealed))
        .filter(text -> !text.isEmpty())
        .map(text -> JSON.readValue(text, Caller.class))
        .orElse(Caller.nothing());
  }
}
