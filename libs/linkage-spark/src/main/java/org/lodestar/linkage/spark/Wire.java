package org.lodestar.linkage.spark;

import org.apache.spark.SparkConf;
import org.lodestar.linkage.fault.LinkageException;

/** Whether what travels between machines may be read or written by others on the way. */
final class Wire {
  private static final String OPENLY = "spark.lodestar.openWire";

  private Wire() {}

  /**
   * Lists of people go to every machine of the cluster, so that the wire must be closed.
   *
   * @throws LinkageException when it is not and nobody said that it may be open
   */
  static void check(SparkConf conf) {
    boolean closed =
        conf.getBoolean("spark.ssl.rpc.enabled", false)
            || (conf.getBoolean("spark.authenticate", false)
                && conf.getBoolean("spark.network.crypto.enabled", false));
    if (!closed && !conf.getBoolean(OPENLY, false)) {
      throw new LinkageException(
          "The lists would travel to "
              + conf.get("spark.master")
              + " in clear. Set spark.authenticate and spark.network.crypto.enabled to true, as"
              + " Spark's page on security says; or, where the network is closed to all others, set"
              + " "
              + OPENLY
              + " to true.");
    }
  }
}
