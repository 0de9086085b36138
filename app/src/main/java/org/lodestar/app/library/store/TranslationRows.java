package org.lodestar.app.library.store;

import static org.lodestar.app.library.store.tables.Tables.LANGUAGE_CHECK;
import static org.lodestar.app.library.store.tables.Tables.LANGUAGE_SHOWN;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.library.TranslationCheck;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows about the languages of the public pages. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TranslationRows {
  private final DSLContext sql;
  private final Clock clock;

  TranslationRows(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** A check with the code of the words that were checked. */
  public record Checked(TranslationCheck check, String words) {}

  /** What administrators have decided. */
  public Map<Language, Boolean> decided() {
    Map<Language, Boolean> decided = new HashMap<>();
    sql.selectFrom(LANGUAGE_SHOWN)
        .fetch()
        .forEach(row -> decided.put(Language.of(row.getLanguage()), row.getShown()));
    return decided;
  }

  /** Every check, the latest first. */
  public List<Checked> checks() {
    return sql.selectFrom(LANGUAGE_CHECK)
        .orderBy(LANGUAGE_CHECK.CHECKED_ON.desc(), LANGUAGE_CHECK.RECORDED_AT.desc())
        .fetch(
            row ->
                new Checked(
                    new TranslationCheck(
                        row.getId(),
                        Language.of(row.getLanguage()),
                        row.getChecker(),
                        row.getStanding(),
                        row.getCheckedOn(),
                        TranslationCheck.Scope.valueOf(row.getScope()),
                        row.getPart()),
                    row.getWords()));
  }

  /** Records a check; false when it is there already. */
  public boolean insert(TranslationCheck check, String words, UUID by) {
    return sql.insertInto(LANGUAGE_CHECK)
            .set(LANGUAGE_CHECK.ID, check.id())
            .set(LANGUAGE_CHECK.LANGUAGE, check.language().tag())
            .set(LANGUAGE_CHECK.CHECKER, check.checker())
            .set(LANGUAGE_CHECK.STANDING, check.standing())
            .set(LANGUAGE_CHECK.CHECKED_ON, check.on())
            .set(LANGUAGE_CHECK.SCOPE, check.scope().name())
            .set(LANGUAGE_CHECK.PART, check.part())
            .set(LANGUAGE_CHECK.WORDS, words)
            .set(LANGUAGE_CHECK.RECORDED_BY, by)
            .set(LANGUAGE_CHECK.RECORDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Keeps a decision in place of an earlier one. */
  public void decide(Language language, boolean shown, UUID by) {
    sql.insertInto(LANGUAGE_SHOWN)
        .set(LANGUAGE_SHOWN.LANGUAGE, language.tag())
        .set(LANGUAGE_SHOWN.SHOWN, shown)
        .set(LANGUAGE_SHOWN.DECIDED_BY, by)
        .set(LANGUAGE_SHOWN.DECIDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .onConflict(LANGUAGE_SHOWN.LANGUAGE)
        .doUpdate()
        .set(LANGUAGE_SHOWN.SHOWN, shown)
        .set(LANGUAGE_SHOWN.DECIDED_BY, by)
        .set(LANGUAGE_SHOWN.DECIDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .execute();
  }
}
