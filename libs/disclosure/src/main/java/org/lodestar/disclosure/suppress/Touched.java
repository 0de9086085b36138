package org.lodestar.disclosure.suppress;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers written down one after the other. */
final class Touched {
  private int[] numbers = new int[16];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  IntStream stream() {
    return Arrays.stream(numbers, 0, size);
  }

  void clear() {
    size = 0;
  }
}
