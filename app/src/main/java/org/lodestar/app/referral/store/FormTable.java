package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.DTN_NOTIFICATION;
import static org.lodestar.app.referral.store.tables.Tables.NRM_REFERRAL;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.vault.Place;
import org.lodestar.statute.DtnState;
import org.lodestar.statute.NrmState;

/**
 * The table of a kind of document. Referrals and notifications lie apart, so that they are never
 * counted together; what is done to a draft is the same for both.
 */
record FormTable(Table<? extends Record> table) {
  static final FormTable NRM = new FormTable(NRM_REFERRAL);
  static final FormTable DTN = new FormTable(DTN_NOTIFICATION);
  static final List<FormTable> BOTH = List.of(NRM, DTN);

  static FormTable of(FormRoute route) {
    return route.isReferral() ? NRM : DTN;
  }

  Enum<?> state(String stored) {
    return equals(NRM) ? NrmState.valueOf(stored) : DtnState.valueOf(stored);
  }

  Field<UUID> id() {
    return column("id", UUID.class);
  }

  Field<String> reference() {
    return column("reference", String.class);
  }

  Field<UUID> caseFile() {
    return column("case_file", UUID.class);
  }

  Field<UUID> person() {
    return column("person", UUID.class);
  }

  Field<UUID> organisation() {
    return column("organisation", UUID.class);
  }

  Field<String> route() {
    return column("route", String.class);
  }

  Field<String> state() {
    return column("state", String.class);
  }

  Field<UUID> begunBy() {
    return column("begun_by", UUID.class);
  }

  Field<OffsetDateTime> begunAt() {
    return column("begun_at", OffsetDateTime.class);
  }

  Field<byte[]> document() {
    return column("document", byte[].class);
  }

  Field<UUID> frozenBy() {
    return column("frozen_by", UUID.class);
  }

  Field<OffsetDateTime> frozenAt() {
    return column("frozen_at", OffsetDateTime.class);
  }

  Field<LocalDate> sentOn() {
    return column("sent_on", LocalDate.class);
  }

  /** The other body that sent it: known of referrals alone. */
  Field<String> sentBy() {
    return equals(NRM) ? column("sent_by", String.class) : DSL.castNull(String.class);
  }

  /** Whether it still holds that there is one. */
  Condition holds() {
    return equals(NRM) ? column("taken_back_at", OffsetDateTime.class).isNull() : DSL.noCondition();
  }

  Field<byte[]> homeOfficeReference() {
    return column("home_office_reference", byte[].class);
  }

  Field<Long> version() {
    return column("version", Long.class);
  }

  Place place(Field<byte[]> cell, UUID row) {
    return new Place("referral", table.getName(), cell.getName(), row);
  }

  private <T> Field<T> column(String name, Class<T> type) {
    return Objects.requireNonNull(table.field(name, type));
  }
}
