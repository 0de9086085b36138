package org.lodestar.app.casework.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.Adrift;
import org.lodestar.app.casework.CannotOpen;
import org.lodestar.app.casework.NewlyMine;
import org.lodestar.app.casework.face.CaseCharge;
import org.lodestar.app.casework.face.CaseHandOvers;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** Cases that nobody looks after, before all else; and what was handed to a worker. */
@Component
class ChargeWork implements FewWorkItems {
  static final String MINE = "/cases?state=OPEN&whose=MINE";
  private static final String NOBODYS = "/cases?state=OPEN&whose=NOBODYS";

  private final CaseCharge charge;
  private final CaseHandOvers handOvers;
  private final People people;
  private final Words words;

  ChargeWork(CaseCharge charge, CaseHandOvers handOvers, People people, Words words) {
    this.charge = charge;
    this.handOvers = handOvers;
    this.people = people;
    this.words = words;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    Optional<UUID> worker =
        viewer.may(Action.WORK_ON_CASE) ? Standing.current().member() : Optional.empty();
    return worker.map(each -> items(viewer, each)).orElse(List.of());
  }

  private List<WorkItem> items(Viewer viewer, UUID worker) {
    List<Adrift> adrift = charge.adrift(worker);
    List<NewlyMine> newly = handOvers.newlyOf(worker);
    Set<UUID> mentioned =
        Stream.concat(adrift.stream().map(Adrift::owner), newly.stream().map(NewlyMine::from))
            .collect(Collectors.toSet());
    Map<UUID, String> names = mentioned.isEmpty() ? Map.of() : people.names(mentioned);
    List<WorkItem> items = new ArrayList<>();
    boolean manages = viewer.may(Action.MANAGE_CASELOAD);
    if (manages) {
      gone(adrift).forEach((owner, count) -> items.add(gone(names, owner, count)));
    }
    adrift.stream()
        .filter(each -> !manages || each.why() != CannotOpen.GONE)
        .forEach(each -> items.add(shut(names, each, manages)));
    int nobodys = charge.nobodys(worker);
    if (nobodys > 0) {
      items.add(item(Kind.DUE, NOBODYS, "casework.work.nobodys", nobodys));
    }
    newly.forEach(
        each ->
            items.add(
                item(
                    Kind.NEW,
                    MINE,
                    "casework.work.newly",
                    each.references().size(),
                    name(names, each.from()))));
    return items;
  }

  private static Map<UUID, Integer> gone(List<Adrift> adrift) {
    Map<UUID, Integer> gone = new LinkedHashMap<>();
    adrift.stream()
        .filter(each -> each.why() == CannotOpen.GONE)
        .forEach(each -> gone.merge(each.owner(), 1, Integer::sum));
    return gone;
  }

  private WorkItem gone(Map<UUID, String> names, UUID owner, int count) {
    return item(
        Kind.FIRST,
        CaseloadPageMaker.address(owner),
        "casework.work.gone",
        name(names, owner),
        count);
  }

  private WorkItem shut(Map<UUID, String> names, Adrift adrift, boolean manages) {
    String href =
        manages
            ? CaseloadPageMaker.address(adrift.owner())
            : Addresses.file(adrift.caseFile()) + "/change";
    return item(
        Kind.FIRST, href, "casework.work.shut", adrift.reference(), name(names, adrift.owner()));
  }

  private String name(Map<UUID, String> names, UUID worker) {
    return names.getOrDefault(worker, words.say(Language.ENGLISH, "casework.nobody"));
  }

  private WorkItem item(Kind kind, String href, String key, Object... arguments) {
    return new WorkItem(kind, words.say(Language.ENGLISH, key, arguments), href, null);
  }
}
