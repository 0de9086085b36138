package org.lodestar.app.sharing.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Carried;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.face.ShareUptake;
import org.lodestar.app.sharing.face.SharingWaiting;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** With whom something of a case is shared, on the case page. */
@Component
class SharedWithPanel implements CasePanel {
  private static final int ORDER = 60;
  private static final int MOST = 5;

  private final SharingWaiting desktop;
  private final ShareUptake uptake;
  private final PartyNames names;

  SharedWithPanel(SharingWaiting desktop, ShareUptake uptake, PartyNames names) {
    this.desktop = desktop;
    this.uptake = uptake;
    this.names = names;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public List<Panel> panels(CaseFile caseFile, List<Person> people, Worker worker, Page page) {
    if (!worker.mayEver(org.lodestar.app.members.Action.READ_GIVEN)) {
      return List.of();
    }
    Parties parties = names.of(page, List.of());
    List<Line> lines =
        desktop.ofCase(caseFile.id()).stream()
            .filter(share -> desktop.state(share).isLive())
            .limit(MOST)
            .map(share -> line(share, parties, page))
            .toList();
    List<Action> actions = new ArrayList<>();
    actions.add(new Action(page.t("sharing.log.link"), Addresses.log(caseFile.id())));
    List<Panel> panels = new ArrayList<>();
    panels.add(new Panel(page.t("sharing.panel.title"), null, lines, actions));
    List<Line> taken =
        uptake.ofCase(caseFile.id()).stream().map(each -> taken(each, parties, page)).toList();
    if (!taken.isEmpty()) {
      panels.add(new Panel(page.t("sharing.carried.title"), null, taken, List.of()));
    }
    return panels;
  }

  /** Where what was taken up comes from stays with the case, whatever becomes of the share. */
  private static Line taken(Carried carried, Parties parties, Page page) {
    String label =
        page.t(
            "sharing.carried.line",
            parties.organisation(carried.giver()),
            carried.reference(),
            page.date(carried.givenAt()),
            page.name("sharing.basis", carried.givenBasis()),
            page.name("sharing.basis", carried.basis()),
            carried.why().text());
    return new Line(label, Addresses.received(carried.share()), null, null);
  }

  private Line line(Share share, Parties parties, Page page) {
    ShareState state = desktop.state(share);
    String whom =
        share.receiver().isOutside()
            ? page.t("sharing.outside")
            : parties.organisation(share.receiver().organisation());
    return new Line(
        page.t("sharing.panel.line", whom, share.reference()),
        Addresses.given(share.id()),
        page.name("sharing.state", state),
        Tones.of(state));
  }
}
