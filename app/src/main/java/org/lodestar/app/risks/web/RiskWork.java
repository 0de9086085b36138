package org.lodestar.app.risks.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.face.Risks;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.risks.wording.RiskWords;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** Reviews of risks that wait on the home page of whoever answers for them. */
@Component
class RiskWork implements FewWorkItems {
  private final Risks risks;
  private final AtHome home;
  private final RiskFrame frame;
  private final Words words;

  RiskWork(Risks risks, AtHome home, RiskFrame frame, Words words) {
    this.risks = risks;
    this.home = home;
    this.frame = frame;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PLAN;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return home.worker(viewer, Action.READ_RISKS)
        .map(each -> risks.waiting(each).stream().map(this::item).toList())
        .orElse(List.of());
  }

  private WorkItem item(Risk risk) {
    return new WorkItem(
        risk.overdue(frame.planning().today()) ? Kind.OVERDUE : Kind.DUE,
        words.say(
            Language.ENGLISH,
            "risks.risk.work",
            String.valueOf(risk.number()),
            risk.content().event()),
        RiskWords.href(risk),
        AtHome.endOf(risk.content().review()));
  }
}
