package org.lodestar.app.places.face;

import java.util.List;
import java.util.Optional;
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
import org.lodestar.app.places.Edition;
import org.lodestar.app.places.EditionView;
import org.lodestar.app.places.Loading;
import org.lodestar.app.places.Lookup;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.domain.Postcode;
import org.lodestar.app.places.store.EditionRows;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lookup as those keep it who keep reference data. */
@Component
@Transactional
public class Places {
  private final EditionRows rows;
  private final Policy policy;
  private final Audit audit;

  Places(EditionRows rows, Policy policy, Audit audit) {
    this.rows = rows;
    this.policy = policy;
    this.audit = audit;
  }

  /** All editions, the one loaded last first. */
  @Transactional(readOnly = true)
  public List<Edition> list(Worker keeper) {
    policy.require(keeper, Action.EDIT_PLACES);
    return rows.list();
  }

  /** One edition and what it would change. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public EditionView get(Worker keeper, UUID id) {
    policy.require(keeper, Action.EDIT_PLACES);
    Edition edition = rows.find(id).orElseThrow(NotFound::new);
    @Nullable Edition used = rows.used().orElse(null);
    return new EditionView(
        edition,
        rows.counted(id),
        used,
        used == null || used.id().equals(id) ? null : rows.changes(id, used.id()));
  }

  /** The ward of a postcode, by the edition in use. Neither is kept. */
  @Transactional(readOnly = true)
  public Optional<Ward> find(Worker keeper, String postcode) {
    policy.require(keeper, Action.EDIT_PLACES);
    return Postcode.of(postcode).flatMap(rows::wardOf).flatMap(rows::ward);
  }

  /**
   * Keeps an edition, which is not in use by that; keeping the same one again changes nothing.
   *
   * @throws IllegalArgumentException when something in it is wrong
   */
  public void load(Worker keeper, UUID id, Loading loading, Lookup lookup) {
    policy.require(keeper, Action.EDIT_PLACES);
    if (!lookup.faults().isEmpty()) {
      throw new IllegalArgumentException("A lookup is loaded whole or not at all");
    }
    if (rows.insert(id, loading, lookup, keeper.id())) {
      audit.record(
          Entry.of(PlaceAudit.LOOKUP_LOADED, ref(id))
              .detail(Detail.none().with("postcodes", lookup.postcodes().size())));
    }
  }

  /**
   * Puts an edition into use, also a former one again.
   *
   * @param seen the edition that was in use when it was decided; null for none
   * @throws EditClash when another one is in use meanwhile
   */
  public void use(Worker keeper, UUID id, @Nullable UUID seen) {
    policy.require(keeper, Action.EDIT_PLACES);
    rows.hold();
    @Nullable UUID used = rows.used().map(Edition::id).orElse(null);
    if (id.equals(used)) {
      return;
    }
    if (used == null ? seen != null : !used.equals(seen)) {
      throw new EditClash();
    }
    if (!rows.use(id)) {
      throw new NotFound();
    }
    audit.record(PlaceAudit.LOOKUP_USED, ref(id));
  }

  /**
   * Throws an edition away that never was in use.
   *
   * @throws EditClash when it was put into use meanwhile
   */
  public void discard(Worker keeper, UUID id) {
    policy.require(keeper, Action.EDIT_PLACES);
    rows.hold();
    if (rows.find(id).orElseThrow(NotFound::new).usedFrom() != null) {
      throw new EditClash();
    }
    rows.delete(id);
    audit.record(PlaceAudit.LOOKUP_DISCARDED, ref(id));
  }

  private static ObjectRef ref(UUID id) {
    return ObjectRef.of("LOOKUP", id);
  }
}
