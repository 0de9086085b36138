package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Beside;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernReference;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.domain.Mentions;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.face.Vault;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.stereotype.Component;

/**
 * Finds concerns by reference, telephone number, vehicle, postcode, place or name, and those from
 * an e-mail by the words that a worker took over from it.
 */
@Component
public class SearchIndex {
  private static final int MOST = 100;
  private static final List<Field> FIELDS =
      List.of(
          Field.PHONE,
          Field.EMAIL,
          Field.VEHICLE,
          Field.ACCOUNT,
          Field.WEB_ADDRESS,
          Field.REFERENCE,
          Field.POSTCODE,
          Field.WORD,
          Field.NAME,
          Field.TEXT);

  private final DSLContext sql;
  private final Vault vault;

  SearchIndex(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  void add(Report report, @Nullable UUID reporter) {
    Told told = report.told();
    String all = String.join("\n", told.seen(), told.place(), told.people(), told.vehicles());
    Subject subject = Sealing.report(report.id());
    mentioned(subject, all);
    put(subject, Field.VEHICLE, Mentions.plates(told.vehicles()));
    put(subject, Field.POSTCODE, postcodes(told));
    put(subject, Field.WORD, one(told.place() + "\n" + told.postcode()));
    if (report.channel() == Channel.EMAIL) {
      put(subject, Field.TEXT, one(all));
    }
    put(subject, Field.NAME, one(Mentions.names(told.people())));
    put(subject, Field.NAME_SOUND, one(Mentions.names(told.people())));
    if (reporter != null && report.reporter() != null) {
      contact(Sealing.contact(reporter), report.reporter());
    }
  }

  /** What the reporter writes later is found, and compared with other concerns, too. */
  void add(UUID concern, String message) {
    Subject subject = Sealing.report(concern);
    mentioned(subject, message);
    put(subject, Field.POSTCODE, Mentions.postcodes(message));
  }

  /** What a worker told besides is found, and compared with other concerns, as a report is. */
  void add(UUID concern, Beside told) {
    add(concern, told.words());
    Subject subject = Sealing.report(concern);
    List<String> names =
        Stream.of(told.name(), Mentions.names(told.children()))
            .filter(each -> !each.isBlank())
            .toList();
    put(subject, Field.NAME, names);
    put(subject, Field.NAME_SOUND, names);
    references(concern, told.elsewhere());
  }

  /** Numbers of records elsewhere. */
  void references(UUID concern, String text) {
    put(Sealing.report(concern), Field.REFERENCE, Mentions.references(text));
  }

  private void mentioned(Subject subject, String all) {
    put(subject, Field.PHONE, Mentions.phones(all));
    put(subject, Field.EMAIL, Mentions.emails(all));
    put(subject, Field.VEHICLE, Mentions.platesInProse(all));
    put(subject, Field.ACCOUNT, Mentions.accounts(all));
    put(subject, Field.WEB_ADDRESS, Mentions.webAddresses(all));
  }

  private void contact(Subject subject, Reporter reporter) {
    put(subject, Field.NAME, one(reporter.name()));
    contact(subject, reporter.contact());
  }

  /** By what they are reached now they are found, too. */
  void reached(UUID reporter, ReporterContact contact) {
    contact(Sealing.contact(reporter), contact);
  }

  private void contact(Subject subject, ReporterContact contact) {
    if (contact.channel() == SafeContactChannel.EMAIL) {
      put(subject, Field.EMAIL, one(contact.address()));
    } else if (contact.channel() == SafeContactChannel.PHONE_CALL
        || contact.channel() == SafeContactChannel.TEXT_MESSAGE) {
      put(subject, Field.PHONE, one(contact.address()));
    }
  }

  private static Collection<String> postcodes(Told told) {
    return Stream.concat(one(told.postcode()).stream(), Mentions.postcodes(told.place()).stream())
        .toList();
  }

  private static List<String> one(String text) {
    return text.isBlank() ? List.of() : List.of(text);
  }

  private void put(Subject subject, Field field, Collection<String> values) {
    if (!values.isEmpty()) {
      vault.index(subject, field, values.toArray(String[]::new));
    }
  }

  /** Concerns found by anything that was typed into the one search box, newest first. */
  public List<ConcernLine> find(String typed) {
    Set<UUID> subjects = new LinkedHashSet<>();
    for (Field field : FIELDS) {
      vault.find(field, typed).forEach(subject -> subjects.add(subject.id()));
    }
    UUID[] ids = subjects.toArray(UUID[]::new);
    // Each way has its index; joined by "or" they would be asked of every concern.
    return Stream.of(
            CONCERN.REFERENCE.eq(ConcernReference.read(typed)),
            CONCERN.ID.eq(DSL.any(ids)),
            CONCERN.REPORTER_ID.eq(DSL.any(ids)))
        .flatMap(which -> sql.selectFrom(CONCERN).where(which).fetch(ConcernRows::line).stream())
        .collect(Collectors.toMap(ConcernLine::id, line -> line, (one, same) -> one))
        .values()
        .stream()
        .sorted(Comparator.comparing(ConcernLine::receivedAt).reversed())
        .limit(MOST)
        .toList();
  }
}
