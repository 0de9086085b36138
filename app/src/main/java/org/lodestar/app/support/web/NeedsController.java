package org.lodestar.app.support.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.Area;
import org.lodestar.app.support.Sheet;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.face.Sheets;
import org.lodestar.app.support.web.Addresses.SheetName;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All areas of need of a person, gaps first to be seen. */
@Controller
class NeedsController {
  private static final Set<String> GAPS = Set.of("", "NOT_ASKED", "NOT_KNOWN");

  private final Sheets sheets;
  private final Cases cases;
  private final CasePeople people;

  NeedsController(Sheets sheets, Cases cases, CasePeople people) {
    this.sheets = sheets;
    this.cases = cases;
    this.people = people;
  }

  @GetMapping("/cases/{id}/people/{person}/support/needs")
  @Permit(Action.READ_CASE)
  String list(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    Map<String, Sheet> newest = sheets.newest(worker, id, person, SheetKind.NEED);
    List<NeedsPage.Line> lines =
        Arrays.stream(Area.values()).map(area -> line(id, person, area, newest, page)).toList();
    model.addAttribute(
        "model",
        new NeedsPage(
            cases.head(worker, id), people.head(worker, id, person), lines, gaps(newest)));
    return "support/needs";
  }

  /** Areas without an answer. */
  static long gaps(Map<String, Sheet> newest) {
    return Arrays.stream(Area.values())
        .filter(area -> GAPS.contains(answer(newest.get(area.name()))))
        .count();
  }

  private static String answer(@Nullable Sheet need) {
    return need == null ? "" : need.answers().text("answer");
  }

  private static NeedsPage.Line line(
      UUID id, UUID person, Area area, Map<String, Sheet> newest, Page page) {
    SheetName name = new SheetName(SheetKind.NEED, area.name());
    @Nullable Sheet need = newest.get(area.name());
    String answer = answer(need);
    return new NeedsPage.Line(
        page.name("support.area", area),
        name.slug(),
        Addresses.sheet(id, person, name),
        page.t(answer.isEmpty() ? "support.need.nothing" : "support.NEED.answer." + answer),
        tone(answer),
        need == null ? "" : page.date(need.at()));
  }

  private static String tone(String answer) {
    return switch (answer) {
      case "NEED_NOW" -> "overdue";
      case "NEED_SOON" -> "due";
      case "NEED_MET" -> "done";
      case "NO_NEED", "DECLINED" -> "quiet";
      default -> "new";
    };
  }
}
