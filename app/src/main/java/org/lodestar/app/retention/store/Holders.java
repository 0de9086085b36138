package org.lodestar.app.retention.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.KeptRecord;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** All modules that keep records, asked as one. Called by the program itself. */
@Component
public class Holders {
  private final List<RecordHolder> holders;
  private final HoldRows holds;
  private final Vault vault;
  private final Grants grants;

  Holders(List<RecordHolder> holders, HoldRows holds, Vault vault, Grants grants) {
    this.holders = List.copyOf(holders);
    this.holds = holds;
    this.vault = vault;
    this.grants = grants;
  }

  List<KeptRecord> begunBefore(UUID organisation, LocalDate day) {
    return holders.stream()
        .flatMap(holder -> holder.begunBefore(organisation, day).stream())
        .toList();
  }

  Map<RecordClass, Long> counts(UUID organisation) {
    Map<RecordClass, Long> counts = new EnumMap<>(RecordClass.class);
    holders.forEach(
        holder ->
            holder
                .counts(organisation)
                .forEach((recordClass, more) -> counts.merge(recordClass, more, Long::sum)));
    return counts;
  }

  /** The record with all that goes with it. */
  RecordRef whole(RecordClass recordClass, UUID id) {
    RecordRef bare = RecordRef.of(recordClass, id);
    return new RecordRef(recordClass, id, Set.copyOf(all(holder -> holder.parts(bare))));
  }

  /** A hold on any of these holds the record. */
  Set<UUID> holdable(RecordRef whole) {
    Set<UUID> holdable = new TreeSet<>(all(holder -> holder.related(whole)));
    holdable.addAll(whole.all());
    return holdable;
  }

  boolean isHeld(RecordRef whole) {
    return holds.anyOn(holdable(whole));
  }

  /** Codes of what is going on. */
  Set<String> open(RecordRef whole) {
    return new TreeSet<>(all(holder -> holder.open(whole)));
  }

  private <T> Set<T> all(Function<RecordHolder, Collection<T>> asked) {
    Set<T> all = new HashSet<>();
    holders.forEach(holder -> all.addAll(asked.apply(holder)));
    return all;
  }

  /** Deletes the record wherever something of it lies, forgets its keys and who was let in. */
  void dispose(RecordRef whole) {
    Set<Subject> keys = new HashSet<>();
    Set<UUID> objects = new HashSet<>();
    for (RecordHolder holder : holders) {
      Disposed disposed = holder.dispose(whole);
      keys.addAll(disposed.keys());
      objects.addAll(disposed.objects());
    }
    keys.forEach(vault::forget);
    keys.forEach(key -> objects.add(key.id()));
    if (!isKeptInPart(whole)) {
      objects.addAll(whole.all());
    }
    grants.forget(objects);
  }

  /** The words of a share go; who it was for stays, and so do those who may see that. */
  private static boolean isKeptInPart(RecordRef whole) {
    return whole.recordClass() == RecordClass.ENDED_SHARE;
  }

  /** Deletes what has a last day of its own. */
  public int clear(Instant now) {
    return holders.stream().mapToInt(holder -> holder.clear(now)).sum();
  }
}
