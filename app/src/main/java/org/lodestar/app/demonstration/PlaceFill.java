package org.lodestar.app.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.Loading;
import org.lodestar.app.places.Lookup;
import org.lodestar.app.places.face.Places;
import org.springframework.stereotype.Component;

/**
 * An invented lookup for the invented district: postcodes that nobody has, and wards with codes
 * that no office gives. What the real ones are is loaded and never shipped.
 */
@Component
class PlaceFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String AUTHORITY = "Z06000001";
  private static final int SECTORS = 9;
  private static final List<String> UNITS = List.of("AA", "AB", "AD", "AE");

  private final Places places;

  PlaceFill(Places places) {
    this.places = places;
  }

  /**
   * An invented ward.
   *
   * @param district of its postcodes
   * @param often how many concerns of a hundred lie in it
   */
  private enum Quarter {
    TIDEWELL_QUAY("Z05000001", "Tidewell Quay", "ZZ1", 26),
    TIDEWELL_TOWN("Z05000002", "Tidewell Town", "ZZ8", 19),
    SALTMARSH("Z05000003", "Saltmarsh", "ZZ2", 15),
    NORTHBEACON("Z05000004", "Northbeacon", "ZZ3", 12),
    MILLREACH("Z05000005", "Millreach", "ZZ4", 9),
    PORT("Z05000006", "Port and Docks", "ZZ5", 6),
    CROWSFERRY("Z05000007", "Crowsferry", "ZZ6", 4),
    LANTERN_HILL("Z05000008", "Lantern Hill", "ZZ7", 1);

    private final String code;
    private final String name;
    private final String district;
    private final int often;

    Quarter(String code, String name, String district, int often) {
      this.code = code;
      this.name = name;
      this.district = district;
      this.often = often;
    }
  }

  /** The ward of an invented concern, drawn by chance; of some the place is not known. */
  static String drawn(Random random) {
    int left = random.nextInt(100);
    for (Quarter each : Quarter.values()) {
      left -= each.often;
      if (left < 0) {
        return each.code;
      }
    }
    return "UNKNOWN";
  }

  /** Loaded and put into use by an administrator. */
  UUID make(Players players, Instant now) {
    Worker keeper = players.get("PLATFORM_ADMIN");
    UUID id = Ids.next();
    LocalDate published = LocalDate.ofInstant(now, LONDON).minusYears(4);
    return Players.act(
        keeper,
        now,
        () -> {
          places.load(
              keeper,
              id,
              new Loading("Invented lookup of Lanternshire", published, AUTHORITY),
              lookup());
          places.use(keeper, id, null);
          return id;
        });
  }

  private static Lookup lookup() {
    Map<String, String> postcodes = new HashMap<>();
    Map<String, String> wards = new TreeMap<>();
    for (Quarter each : Quarter.values()) {
      wards.put(each.code, each.name);
      postcodes(each).forEach(postcode -> postcodes.put(postcode, each.code));
    }
    return new Lookup(postcodes, new TreeMap<>(wards), new Lookup.Passed(0, 0), List.of());
  }

  /** Some made up, and those that the invented reports name. */
  private static List<String> postcodes(Quarter quarter) {
    List<String> all = new ArrayList<>();
    for (int sector = 1; sector <= SECTORS; sector++) {
      for (String unit : UNITS) {
        all.add(quarter.district + sector + unit);
      }
    }
    Stream.concat(
            ConcernScript.list().stream().map(ConcernScript::postcode),
            WorryScript.list().stream().map(WorryScript::postcode))
        .map(each -> each.replace(" ", ""))
        .filter(each -> each.length() == quarter.district.length() + 3)
        .filter(each -> each.startsWith(quarter.district))
        .forEach(all::add);
    return all;
  }
}
