package org.lodestar.app.members.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.staff.InnerServers;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.springframework.stereotype.Component;

/** Servers inside the network to which this administrator can agree, on the home page. */
@Component
class ServersWork implements FewWorkItems {
  private final InnerServers servers;
  private final Words words;

  ServersWork(InnerServers servers, Words words) {
    this.servers = servers;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.HOUSE;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.AGREE_TO_SERVER)
        ? Standing.current().member().map(this::waiting).orElse(List.of())
        : List.of();
  }

  private List<WorkItem> waiting(UUID worker) {
    return servers.list().stream()
        .filter(each -> servers.mayAgree(worker, each))
        .map(
            each ->
                new WorkItem(
                    WorkItem.Kind.DUE,
                    words.say(Language.ENGLISH, "members.servers.work"),
                    ServersController.ADDRESS,
                    null))
        .toList();
  }
}
