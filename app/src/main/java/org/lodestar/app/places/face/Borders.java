package org.lodestar.app.places.face;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.Boundaries;
import org.lodestar.app.places.BoundaryFile;
import org.lodestar.app.places.BoundaryView;
import org.lodestar.app.places.Edition;
import org.lodestar.app.places.Outline;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.domain.OutlineText;
import org.lodestar.app.places.store.BoundaryRows;
import org.lodestar.app.places.store.EditionRows;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The borders of wards as those keep them who keep reference data. */
@Component
@Transactional
public class Borders {
  private final EditionRows editions;
  private final BoundaryRows rows;
  private final Policy policy;
  private final Audit audit;

  Borders(EditionRows editions, BoundaryRows rows, Policy policy, Audit audit) {
    this.editions = editions;
    this.rows = rows;
    this.policy = policy;
    this.audit = audit;
  }

  /** Borders of an edition. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public BoundaryView get(Worker keeper, UUID edition) {
    policy.require(keeper, Action.EDIT_PLACES);
    Edition found = editions.find(edition).orElseThrow(NotFound::new);
    @Nullable Boundaries used = rows.find(edition, true).orElse(null);
    @Nullable Boundaries fresh = rows.find(edition, false).orElse(null);
    @Nullable Boundaries shown = fresh == null ? used : fresh;
    return new BoundaryView(
        found, used, fresh, shown == null ? List.of() : outlines(edition, shown.id()));
  }

  private List<Outline> outlines(UUID edition, UUID boundaries) {
    Map<String, String> shapes = rows.shapes(boundaries);
    return editions.wards(edition).stream()
        .filter(each -> shapes.containsKey(each.code()))
        .map(each -> new Outline(each, OutlineText.rings(shapes.getOrDefault(each.code(), ""))))
        .toList();
  }

  /** The wards of an edition, of which a file must bring the borders. */
  @Transactional(readOnly = true)
  public List<Ward> wards(Worker keeper, UUID edition) {
    policy.require(keeper, Action.EDIT_PLACES);
    return editions.wards(edition);
  }

  /**
   * Keeps borders, which are not in use by that, instead of others that waited; keeping the same
   * ones again changes nothing.
   *
   * @throws IllegalArgumentException when something in them is wrong
   */
  public void load(Worker keeper, UUID edition, Boundaries said, BoundaryFile file) {
    policy.require(keeper, Action.EDIT_PLACES);
    requireKnown(edition);
    if (!file.faults().isEmpty()) {
      throw new IllegalArgumentException("Borders are loaded whole or not at all");
    }
    rows.hold(edition);
    @Nullable Boundaries waiting = rows.find(edition, false).orElse(null);
    if (waiting != null && !waiting.id().equals(said.id())) {
      discard(edition, waiting.id());
    }
    if (rows.insert(said.id(), edition, said, file.shapes())) {
      audit.record(
          Entry.of(PlaceAudit.BOUNDARIES_LOADED, ref(said.id()))
              .detail(Detail.none().with("wards", file.shapes().size())));
    }
  }

  /**
   * Puts borders into use that wait.
   *
   * @throws EditClash when they wait no more
   */
  public void use(Worker keeper, UUID edition, UUID id) {
    policy.require(keeper, Action.EDIT_PLACES);
    requireKnown(edition);
    rows.hold(edition);
    if (!rows.use(edition, id)) {
      throw new EditClash();
    }
    audit.record(PlaceAudit.BOUNDARIES_USED, ref(id));
  }

  /**
   * Throws borders away that wait.
   *
   * @throws EditClash when they wait no more
   */
  public void discard(Worker keeper, UUID edition, UUID id) {
    policy.require(keeper, Action.EDIT_PLACES);
    requireKnown(edition);
    rows.hold(edition);
    discard(edition, id);
  }

  private void discard(UUID edition, UUID id) {
    if (!rows.discard(edition, id)) {
      throw new EditClash();
    }
    audit.record(PlaceAudit.BOUNDARIES_DISCARDED, ref(id));
  }

  private static ObjectRef ref(UUID id) {
    return ObjectRef.of("BOUNDARIES", id);
  }

  private void requireKnown(UUID edition) {
    if (editions.find(edition).isEmpty()) {
      throw new NotFound();
    }
  }
}
