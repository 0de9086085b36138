package org.lodestar.app.exchange.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseOutline;
import org.lodestar.app.casework.CouncilRecord;
import org.lodestar.app.casework.NotedWords;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.ToDo;
import org.lodestar.app.exchange.SummaryMaterial;
import org.lodestar.app.exchange.SummaryPurpose;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TaggedPdf;
import org.springframework.stereotype.Component;

/** Puts a summary for the council's own record into words, for pasting and as a tagged file. */
@Component
class SummaryMaker {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** What a later room told happened on a day, and at no hour. */
  private static final String OF_A_DAY = "TOLD ";

  private static final String TEMPLATE = "exchange/print/summary.jte";
  private static final String STYLE = TaggedPdf.style(SummaryMaker.class, "summary.css");

  private final StaffNames names;
  private final TaggedPdf pdf;

  SummaryMaker(StaffNames names, TaggedPdf pdf) {
    this.names = names;
    this.pdf = pdf;
  }

  PrintedSummary words(
      SummaryMaterial made, SummaryPurpose purpose, Worker worker, Instant now, Page page) {
    return new PrintedSummary(
        page.t("exchange.summary.paper"),
        page.t("exchange.summary.case", made.file().reference()),
        made.record().map(each -> record(each, page)).orElse(""),
        name(made.person().details().names()),
        made.sheets(),
        page.t("exchange.summary.done"),
        done(made, page),
        page.t("exchange.summary.open"),
        open(made, page),
        page.t("exchange.summary.note"),
        page.t(
            "exchange.summary.made",
            page.name("exchange.summary.purpose", purpose),
            worker.displayName(),
            worker.organisationName(),
            page.dateTime(now)));
  }

  /** The record as it is named there. */
  static String record(CouncilRecord record, Page page) {
    return page.t("exchange.summary.record", record.system().text(), record.number().text());
  }

  /** The first name that somebody goes by. */
  static String name(List<PersonName> all) {
    return all.isEmpty() ? "" : all.getFirst().name().text();
  }

  private List<String> done(SummaryMaterial made, Page page) {
    CaseOutline outline = made.outline();
    Map<UUID, String> who =
        names.of(
            outline.done().stream()
                .map(CaseOutline.Done::by)
                .filter(Objects::nonNull)
                .map(UUID.class::cast)
                .toList());
    return outline.done().stream().map(each -> done(each, made, who, page)).toList();
  }

  private static String done(
      CaseOutline.Done each, SummaryMaterial made, Map<UUID, String> who, Page page) {
    UUID by = each.by();
    return page.t(
        "exchange.summary.done.line",
        each.code().startsWith(OF_A_DAY) ? day(each.at(), page) : page.dateTime(each.at()),
        NotedWords.say(page, each.code()) + answered(each.code(), made, page),
        by == null ? "" : who.getOrDefault(by, ""));
  }

  private static String day(Instant at, Page page) {
    return page.date(LocalDate.ofInstant(at, LONDON));
  }

  /** "Done" alone would hide a no. */
  private static String answered(String code, SummaryMaterial made, Page page) {
    return made.answers().entrySet().stream()
        .filter(each -> code.contains(" " + each.getKey() + " "))
        .map(each -> NotedWords.answer(page, each.getKey(), each.getValue()))
        .filter(Objects::nonNull)
        .map(line -> ". " + line)
        .findFirst()
        .orElse("");
  }

  private static List<String> open(SummaryMaterial made, Page page) {
    LocalDate ends = made.supportEnds();
    Stream<String> first =
        ends == null
            ? Stream.empty()
            : Stream.of(page.t("exchange.summary.supportEnds", page.date(ends)));
    return Stream.concat(first, made.outline().open().stream().map(step -> open(step, made, page)))
        .toList();
  }

  private static String open(ToDo step, SummaryMaterial made, Page page) {
    String words = NotedWords.step(page, step) + answered(" " + step.code() + " ", made, page);
    LocalDate due = step.due();
    return due == null ? words : page.t("exchange.summary.open.line", words, page.date(due));
  }

  byte[] draw(PrintedSummary summary) {
    return pdf.draw(TEMPLATE, summary, STYLE);
  }
}
