package org.lodestar.app.worries.store;

import static org.lodestar.app.worries.store.tables.Tables.PARTNER_FORM;
import static org.lodestar.app.worries.store.tables.Tables.PARTNER_QUESTION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.worries.PartnerForm;
import org.lodestar.app.worries.Setting;
import org.springframework.stereotype.Component;

/** Forms of partner bodies and their questions. */
@Component
public class PartnerFormRows {
  private final DSLContext sql;
  private final Clock clock;

  PartnerFormRows(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  public List<PartnerForm> list() {
    Map<UUID, List<String>> questions =
        sql.selectFrom(PARTNER_QUESTION)
            .where(PARTNER_QUESTION.RETIRED_AT.isNull())
            .orderBy(PARTNER_QUESTION.ORGANISATION, PARTNER_QUESTION.PLACE)
            .fetchGroups(PARTNER_QUESTION.ORGANISATION, PARTNER_QUESTION.WORDS);
    return sql.selectFrom(PARTNER_FORM)
        .orderBy(PARTNER_FORM.ORGANISATION)
        .fetch(
            row ->
                new PartnerForm(
                    row.getOrganisation(),
                    Setting.valueOf(row.getSetting()),
                    row.getPlace(),
                    row.getVersion(),
                    questions.getOrDefault(row.getOrganisation(), List.of())));
  }

  public Optional<PartnerForm> find(UUID organisation) {
    return list().stream().filter(each -> each.organisation().equals(organisation)).findAny();
  }

  /** False when somebody else was quicker. */
  public boolean set(UUID worker, UUID organisation, Setting setting, String place, long version) {
    return version == 0
        ? insert(worker, organisation, setting, place)
        : update(worker, organisation, setting, place, version);
  }

  private boolean insert(UUID worker, UUID organisation, Setting setting, String place) {
    return sql.insertInto(PARTNER_FORM)
            .set(PARTNER_FORM.ORGANISATION, organisation)
            .set(PARTNER_FORM.SETTING, setting.name())
            .set(PARTNER_FORM.PLACE, place)
            .set(PARTNER_FORM.CHANGED_BY, worker)
            .set(PARTNER_FORM.CHANGED_AT, now())
            .set(PARTNER_FORM.VERSION, 1L)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  private boolean update(
      UUID worker, UUID organisation, Setting setting, String place, long version) {
    return sql.update(PARTNER_FORM)
            .set(PARTNER_FORM.SETTING, setting.name())
            .set(PARTNER_FORM.PLACE, place)
            .set(PARTNER_FORM.CHANGED_BY, worker)
            .set(PARTNER_FORM.CHANGED_AT, now())
            .set(PARTNER_FORM.VERSION, version + 1)
            .where(PARTNER_FORM.ORGANISATION.eq(organisation), PARTNER_FORM.VERSION.eq(version))
            .execute()
        == 1;
  }

  public boolean remove(UUID organisation) {
    return sql.deleteFrom(PARTNER_FORM).where(PARTNER_FORM.ORGANISATION.eq(organisation)).execute()
        == 1;
  }

  /** Puts other words in a question's place; false when it has these already. */
  public boolean word(UUID worker, UUID organisation, int place, String words) {
    Condition inUse =
        PARTNER_QUESTION
            .ORGANISATION
            .eq(organisation)
            .and(PARTNER_QUESTION.PLACE.eq((short) place))
            .and(PARTNER_QUESTION.RETIRED_AT.isNull());
    String present =
        sql.select(PARTNER_QUESTION.WORDS)
            .from(PARTNER_QUESTION)
            .where(inUse)
            .fetchOptional(PARTNER_QUESTION.WORDS)
            .orElse("");
    if (present.equals(words)) {
      return false;
    }
    sql.update(PARTNER_QUESTION).set(PARTNER_QUESTION.RETIRED_AT, now()).where(inUse).execute();
    if (!words.isEmpty()) {
      insert(worker, organisation, place, words);
    }
    return true;
  }

  private void insert(UUID worker, UUID organisation, int place, String words) {
    sql.insertInto(PARTNER_QUESTION)
        .set(PARTNER_QUESTION.ID, Ids.next())
        .set(PARTNER_QUESTION.ORGANISATION, organisation)
        .set(PARTNER_QUESTION.PLACE, (short) place)
        .set(PARTNER_QUESTION.WORDS, words)
        .set(PARTNER_QUESTION.WORDED_BY, worker)
        .set(PARTNER_QUESTION.WORDED_AT, now())
        .execute();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
