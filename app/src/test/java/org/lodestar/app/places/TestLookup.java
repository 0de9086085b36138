package org.lodestar.app.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.face.Places;

/** Invented lookups, put into use by somebody who may. */
public final class TestLookup {
  public static final String AUTHORITY = "Z06000001";

  private TestLookup() {}

  public static Lookup of(Map<String, String> postcodes, Map<String, String> wards) {
    return new Lookup(postcodes, new TreeMap<>(wards), new Lookup.Passed(0, 0), List.of());
  }

  /** Loads it without using it. */
  public static UUID load(Places places, Worker keeper, LocalDate published, Lookup lookup) {
    UUID id = Ids.next();
    Standing.member(keeper.id())
        .run(
            () ->
                places.load(
                    keeper,
                    id,
                    new Loading("Invented lookup " + id, published, AUTHORITY),
                    lookup));
    return id;
  }

  /** Puts it into use, whatever is. */
  public static void use(Places places, Worker keeper, UUID id) {
    Standing.member(keeper.id()).run(() -> places.use(keeper, id, used(places, keeper)));
  }

  /** What is in use. */
  public static @Nullable UUID used(Places places, Worker keeper) {
    return Standing.member(keeper.id())
        .call(
            () ->
                places.list(keeper).stream()
                    .filter(Edition::inUse)
                    .map(Edition::id)
                    .findFirst()
                    .orElse(null));
  }
}
