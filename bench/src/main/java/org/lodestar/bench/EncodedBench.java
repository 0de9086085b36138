package org.lodestar.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.lodestar.linkage.encode.EncodedList;
import org.lodestar.linkage.encode.Encoder;
import org.lodestar.linkage.encode.Entry;
import org.lodestar.linkage.encode.Keys;
import org.lodestar.linkage.encode.Schema;
import org.lodestar.linkage.encode.SchemaField;

/** How many pairs of encodings one processor compares in a second, each pair with each. */
public final class EncodedBench {
  private static final double NANOS = 1e9;
  private static final int RECORDS = 20_000;
  private static final int ROUNDS = 7;

  private EncodedBench() {}

  public static void main(String[] arguments) {
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    EncodedList a = list("council", 1);
    EncodedList b = list("police", 2);
    double pairs = (double) a.size() * b.size();
    System.out.printf("%,.0f pairs of %d bits, one thread%n", pairs, a.header().length());
    for (int round = 1; round <= ROUNDS; round++) {
      long clock = System.nanoTime();
      long processor = machine.getProcessCpuTime();
      long alike = a.alike(b, 0.8);
      double wall = (System.nanoTime() - clock) / NANOS;
      double cpu = (machine.getProcessCpuTime() - processor) / NANOS;
      System.out.printf(
          "round %d: %.2f s, %.2f cpu s, %.0f million pairs a cpu second, %,d alike%n",
          round, wall, cpu, pairs / cpu / 1e6, alike);
    }
  }

  private static EncodedList list(String name, long seed) {
    Schema schema = Schema.people();
    SplittableRandom random = new SplittableRandom(seed);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      Map<String, String> values = new HashMap<>();
      for (SchemaField field : schema.fields()) {
        values.put(field.name(), value(random));
      }
      entries.add(new Entry(String.valueOf(i), values));
    }
    byte[] key = new byte[32];
    new SplittableRandom(7).nextBytes(key);
    return new Encoder(schema, Keys.of(key, "bench"), name).encode(entries).list();
  }

  private static String value(SplittableRandom random) {
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      value.append((char) ('a' + random.nextInt(26)));
    }
    return value.toString();
  }
}
