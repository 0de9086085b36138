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
record OutreachAsking(Page page) {
  private static final int LONG = 1000;
  private static final int NEXT = 500;

  private String t(String key) {
    return page.t("community." + key);
  }

  private String choose() {
    return t("choose");
  }

  private List<Option> yesOrNo(String prefix) {
    return List.of(Option.of("true", t(prefix + ".yes")), Option.of("false", t(prefix + ".no")));
  }

  List<Asked> plan(List<Option> organisations) {
    return List.of(
        Asked.text("title", t("title"), t("title.hint")),
        Asked.boxes(
            "audiences",
            t("audiences"),
            null,
            Option.all(page, "community.audience", Audience.values())),
        Asked.area("why", t("why"), t("nameNobody"), LONG),
        Asked.text("answers", t("answers"), t("answers.hint")),
        Asked.select("organisation", t("organisation"), null, organisations, choose()),
        Asked.date("begins", t("begins"), null),
        Asked.date("ends", t("ends"), t("ends.hint")));
  }

  List<Asked> end() {
    return List.of(Asked.area("note", t("end.note"), t("end.note.hint"), LONG));
  }

  List<Asked> site() {
    return List.of(
        Asked.radios(
            "kind",
            t("site.kind"),
            null,
            Option.all(page, "community.site.kind", OutreachSite.Kind.values())),
        Asked.text("name", t("site.name"), t("site.name.hint")),
        Asked.text("address", t("site.address"), t("site.address.hint")));
  }

  List<Asked> changedSite() {
    List<Asked> asked = new ArrayList<>(site());
    asked.add(Asked.radios("listed", t("site.listed"), null, yesOrNo("site.listed")));
    return asked;
  }

  List<Asked> visit(List<Option> sites, Iterable<Audience> audiences, List<Option> organisations) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.select("site", t("visit.site"), null, sites, choose()));
    asked.add(Asked.radios("audience", t("visit.audience"), null, audiences(audiences)));
    asked.add(Asked.date("day", t("visit.day"), null));
    asked.add(Asked.number("team", t("visit.team"), t("visit.team.hint")));
    asked.add(Asked.boxes("organisations", t("visit.organisations"), null, organisations));
    asked.add(Asked.radios("counted", t("visit.counted"), t("visit.counted.hint"), counted()));
    asked.add(Asked.number("people", t("visit.people"), t("visit.people.hint")));
    asked.add(
        Asked.boxes(
            "languages",
            t("visit.languages"),
            null,
            Option.all(page, "community.language", Spoken.values())));
    asked.addAll(handed());
    asked.add(Asked.area("next", t("visit.next"), t("visit.next.hint"), NEXT));
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
    return Arrays.stream(VisitDrawing.HANDED)
        .map(each -> Asked.number(each, t("handed." + each), t("handed.hint")))
        .toList();
  }

  List<Asked> correction(List<Asked> visit) {
    List<Asked> asked = new ArrayList<>(visit);
    asked.add(Asked.text("reason", t("visit.reason"), t("nameNobody")));
    return asked;
  }

  List<Asked> takingBack() {
    return List.of(Asked.text("reason", t("visit.reason"), t("nameNobody")));
  }
}
