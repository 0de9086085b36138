package org.lodestar.app.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The library that the chain of the audit record rests on, against the examples of RFC 8785: its
 * maker has not released it since 2018, and nobody need trust it for that.
 */
class CanonicalJsonTest {
  /** RFC 8785, section 3.2.2. */
  @Test
  void theExampleOfTheStandardIsWrittenAsTheStandardSays() throws IOException {
    String input =
        """
        {
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }
        """;
    assertThat(canonical(input))
        .isEqualTo(
            "{\"literals\":[null,true,false],"
                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  /** RFC 8785, section 3.2.3: by UTF-16, not by code points. */
  @Test
  void namesStandInTheOrderOfTheStandard() throws IOException {
    String input =
        """
        {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Dalet With Dagesh",
         "1": "One", "\\ud83d\\ude00": "Grinning Face", "\\u0080": "Control",
         "\\u00f6": "O With Diaeresis"}
        """;
    assertThat(canonical(input).replaceAll("\"[^\"]*\":", ""))
        .isEqualTo(
            "{\"Carriage Return\",\"One\",\"Control\",\"O With Diaeresis\",\"Euro Sign\","
                + "\"Grinning Face\",\"Dalet With Dagesh\"}");
  }

  /** RFC 8785, appendix B: the bits of a number, and how it is written. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void numbersAreWrittenAsTheStandardLists(String bits, String written) throws IOException {
    double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(Double.parseDouble(written)).as("the list itself").isEqualTo(number + 0.0);
    assertThat(NumberToJSON.serializeNumber(number)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"7fffffffffffffff", "7ff0000000000000", "fff0000000000000"})
  void whatIsNoNumberIsRefused(String bits) {
    double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThatThrownBy(() -> NumberToJSON.serializeNumber(number)).isInstanceOf(IOException.class);
  }

  private static String canonical(String json) throws IOException {
    return new JsonCanonicalizer(json).getEncodedString();
  }
}
