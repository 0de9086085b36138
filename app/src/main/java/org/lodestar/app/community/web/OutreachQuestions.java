package org.lodestar.app.community.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lodestar.app.community.Audience;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.Spoken;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** What the forms of outreach ask. */
record OutreachQuestions(Page page) {
  private static final int LONG = 1000;
  private static final int NEXT = 500;

  private String t(String key) {
    return page.t("community." + key);
  }

  private List<Option> yesOrNo(String prefix) {
    return List.of(Option.of("true", t(prefix + ".yes")), Option.of("false", t(prefix + ".no")));
  }

  List<Asked> plan(List<Option> organisations) {
    return List.of(
        Asked.text(page, "community.title").spelled(),
        Asked.boxes(
            page, "community.audiences", Option.all(page, "community.audience", Audience.values())),
        Asked.area(page, "community.why").hint(page.t("community.nameNobody")).most(LONG),
        Asked.text(page, "community.answers").spelled(),
        Asked.select(page, "community.organisation", organisations),
        Asked.date(page, "community.begins"),
        Asked.date(page, "community.ends"));
  }

  List<Asked> end() {
    return List.of(Asked.area(page, "community.end.note").most(LONG));
  }

  /** The ward is asked for where an edition of wards is in use. */
  List<Asked> site(List<Option> wards) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.radios(page, "community.site.kind", OutreachSite.Kind.values()));
    asked.add(Asked.text(page, "community.site.name").spelled());
    asked.add(Asked.text(page, "community.site.address").spelled());
    if (!wards.isEmpty()) {
      asked.add(Asked.select(page, "community.site.ward", wards));
    }
    return asked;
  }

  List<Asked> changedSite(List<Option> wards) {
    List<Asked> asked = new ArrayList<>(site(wards));
    asked.add(Asked.radios(page, "community.site.listed", yesOrNo("site.listed")));
    return asked;
  }

  List<Asked> visit(List<Option> sites, Iterable<Audience> audiences, List<Option> organisations) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.select(page, "community.visit.site", sites));
    asked.add(Asked.radios(page, "community.visit.audience", audiences(audiences)));
    asked.add(Asked.date(page, "community.visit.day"));
    asked.add(Asked.number(page, "community.visit.team"));
    asked.add(Asked.boxes(page, "community.visit.organisations", organisations));
    asked.add(Asked.radios(page, "community.visit.counted", counted()));
    asked.add(Asked.number(page, "community.visit.people"));
    asked.add(
        Asked.boxes(
            page,
            "community.visit.languages",
            Option.all(page, "community.language", Spoken.values())));
    asked.addAll(handed());
    asked.add(Asked.area(page, "community.visit.next").most(NEXT));
    return asked;
  }

  private List<Option> audiences(Iterable<Audience> audiences) {
    List<Audience> chosen = new ArrayList<>();
    audiences.forEach(chosen::add);
    return Option.all(
        page, "community.audience", chosen.stream().sorted().toArray(Audience[]::new));
  }

  private List<Option> counted() {
    return yesOrNo("visit.counted");
  }

  private List<Asked> handed() {
    return Arrays.stream(VisitPageMaker.HANDED)
        .map(
            each ->
                Asked.of(Asked.Kind.NUMBER, each, t("handed." + each))
                    .hint(page.t("community.handed.hint"))
                    .width(5))
        .toList();
  }

  List<Asked> correction(List<Asked> visit) {
    List<Asked> asked = new ArrayList<>(visit);
    asked.add(
        Asked.text(page, "community.visit.reason").hint(page.t("community.nameNobody")).spelled());
    return asked;
  }

  List<Asked> takingBack() {
    return List.of(
        Asked.text(page, "community.visit.reason").hint(page.t("community.nameNobody")).spelled());
  }
}
