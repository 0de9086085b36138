package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.INFORMATION_REQUEST;
import static org.lodestar.app.requests.store.tables.Tables.LIKENESS;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.requests.InformationRequest.Asked;
import org.lodestar.app.requests.store.OwnDataRows.Numbered;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/**
 * By what requests that bear the same number, or ask the same in the same words, are found without
 * opening any: keyed hashes over letters and digits alone, of each organisation its own, so that a
 * copy of the table tells neither a number nor that two bodies were asked the same.
 */
@Component
class LikenessRows {
  private final DSLContext sql;
  private final Vault vault;

  LikenessRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /** In what two requests are alike. */
  enum What {
    THEIRS,
    WISH
  }

  /** Keeps by what a request is found. */
  void save(UUID id, UUID organisation, Asked asked) {
    for (What what : What.values()) {
      byte[] keyed = keyed(organisation, what, asked);
      sql.insertInto(LIKENESS)
          .set(LIKENESS.ID, id)
          .set(LIKENESS.WHAT, what.name())
          .set(LIKENESS.KEYED, keyed)
          .onConflict(LIKENESS.ID, LIKENESS.WHAT)
          .doUpdate()
          .set(LIKENESS.KEYED, keyed)
          .execute();
    }
  }

  /** References of an organisation's other requests that are alike in this. */
  List<String> find(UUID organisation, UUID but, What what, Asked asked) {
    return sql.select(INFORMATION_REQUEST.REFERENCE)
        .from(LIKENESS)
        .join(INFORMATION_REQUEST)
        .on(INFORMATION_REQUEST.ID.eq(LIKENESS.ID))
        .where(
            LIKENESS.WHAT.eq(what.name()),
            LIKENESS.KEYED.eq(keyed(organisation, what, asked)),
            INFORMATION_REQUEST.ORGANISATION.eq(organisation),
            INFORMATION_REQUEST.ID.ne(but))
        .orderBy(INFORMATION_REQUEST.REFERENCE)
        .fetch(INFORMATION_REQUEST.REFERENCE);
  }

  /** An organisation's other requests that bear the same number or ask the same. */
  List<Numbered> others(UUID organisation, UUID but, Asked asked) {
    return sql.selectDistinct(INFORMATION_REQUEST.ID, INFORMATION_REQUEST.REFERENCE)
        .from(LIKENESS)
        .join(INFORMATION_REQUEST)
        .on(INFORMATION_REQUEST.ID.eq(LIKENESS.ID))
        .where(
            LIKENESS.KEYED.in(
                Arrays.stream(What.values())
                    .map(each -> keyed(organisation, each, asked))
                    .toList()),
            INFORMATION_REQUEST.ORGANISATION.eq(organisation),
            INFORMATION_REQUEST.ID.ne(but))
        .orderBy(INFORMATION_REQUEST.REFERENCE)
        .fetch(row -> new Numbered(row.value1(), row.value2()));
  }

  private byte[] keyed(UUID organisation, What what, Asked asked) {
    String words = what == What.THEIRS ? asked.theirs().text() : asked.wish().text();
    return vault.mark("information request " + what + " " + organisation + " " + bare(words));
  }

  /** Capitals, accents, spaces and strokes make no other number, and no other question. */
  private static String bare(String words) {
    String bare =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]", "");
    return bare.isEmpty() ? words.strip() : bare;
  }
}
