package org.lodestar.linkage.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.fault.LinkageException;

/** A time with Spark, from its start to its end. */
final class Session implements AutoCloseable {
  private static final String MASTER = "spark.master";
  private static final String HERE = "127.0.0.1";

  private final JavaSparkContext context;
  private final boolean own;
  private final @Nullable Spill spill;

  private Session(JavaSparkContext context, boolean own, @Nullable Spill spill) {
    this.context = context;
    this.own = own;
    this.spill = spill;
  }

  /** One that is there already, and is left open. */
  static Session borrowed(JavaSparkContext context) {
    return new Session(context, false, null);
  }

  static Session open(SparkSettings settings) {
    SparkConf conf = new SparkConf();
    conf.setIfMissing(MASTER, "local[" + settings.threads() + "]");
    conf.setIfMissing("spark.app.name", "Lodestar linkage");
    conf.setIfMissing("spark.ui.enabled", "false");
    // What is kept of the pairs is wanted whole, however much it is.
    conf.setIfMissing("spark.driver.maxResultSize", "0");
    // What does not fit into memory is of people: it is not to lie on a disk in clear.
    conf.setIfMissing("spark.io.encryption.enabled", "true");
    boolean alone = conf.get(MASTER).startsWith("local");
    if (!alone) {
      Wire.check(conf);
    }
    Spill spill = alone ? alone(conf, settings) : null;
    try {
      return new Session(new JavaSparkContext(conf), true, spill);
    } catch (RuntimeException e) {
      delete(spill);
      throw new LinkageException("Spark does not start: " + e.getMessage(), e);
    }
  }

  /** Nobody else is spoken to. */
  private static Spill alone(SparkConf conf, SparkSettings settings) {
    conf.setIfMissing("spark.driver.bindAddress", HERE);
    conf.setIfMissing("spark.driver.host", HERE);
    Spill spill = Spill.in(settings.spill());
    conf.setIfMissing("spark.local.dir", spill.folder().toString());
    return spill;
  }

  JavaSparkContext context() {
    return context;
  }

  @Override
  public void close() {
    if (own) {
      context.close();
    }
    delete(spill);
  }

  private static void delete(@Nullable Spill spill) {
    if (spill != null) {
      spill.close();
    }
  }
}
