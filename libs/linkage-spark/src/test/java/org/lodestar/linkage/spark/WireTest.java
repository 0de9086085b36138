package org.lodestar.linkage.spark;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.spark.SparkConf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.linkage.fault.LinkageException;

class WireTest {
  private static SparkConf with(String settings) {
    SparkConf conf = new SparkConf(false).set("spark.master", "spark://head:7077");
    List.of(settings.split(" ")).forEach(name -> conf.set(name, "true"));
    return conf;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spark.authenticate spark.network.crypto.enabled",
        "spark.ssl.rpc.enabled",
        "spark.lodestar.openWire"
      })
  void listsTravelOverAWireThatIsClosedOrSaidToBe(String settings) {
    assertThatCode(() -> Wire.check(with(settings))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"spark.ui.enabled", "spark.authenticate", "spark.network.crypto.enabled"})
  void theyDoNotTravelInClearUnnoticed(String settings) {
    assertThatThrownBy(() -> Wire.check(with(settings)))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("spark://head:7077 in clear")
        .hasMessageContaining("spark.lodestar.openWire");
  }
}
