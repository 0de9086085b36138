package org.lodestar.app.outbound.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses lie in the open: the first and last of each block, and their neighbours. */
class AddressesTest {
  @ParameterizedTest
  @CsvSource({
    "0.0.0.0,false",
    "0.255.255.255,false",
    "1.0.0.0,true",
    "9.255.255.255,true",
    "10.0.0.0,false",
    "10.255.255.255,false",
    "11.0.0.0,true",
    "100.63.255.255,true",
    "100.64.0.0,false",
    "100.127.255.255,false",
    "100.128.0.0,true",
    "127.0.0.1,false",
    "127.255.255.255,false",
    "169.253.255.255,true",
    "169.254.169.254,false",
    "172.15.255.255,true",
    "172.16.0.0,false",
    "172.31.255.255,false",
    "172.32.0.0,true",
    "192.0.0.8,false",
    "192.0.2.1,false",
    "192.88.99.1,false",
    "192.167.255.255,true",
    "192.168.0.1,false",
    "192.169.0.0,true",
    "198.17.255.255,true",
    "198.18.0.0,false",
    "198.19.255.255,false",
    "198.20.0.0,true",
    "198.51.100.7,false",
    "203.0.113.7,false",
    "223.255.255.255,true",
    "224.0.0.1,false",
    "239.255.255.255,false",
    "240.0.0.1,false",
    "255.255.255.255,false",
    "::,false",
    "::1,false",
    "::ffff:8.8.8.8,true",
    "::ffff:10.0.0.1,false",
    "64:ff9b::808:808,false",
    "100::1,false",
    "2001::1,false",
    "2001:1ff:ffff::1,false",
    "2001:200::1,true",
    "2001:db8::1,false",
    "2002:7f00:1::,false",
    "2606:4700::1,true",
    "2a00:1450::1,true",
    "3fff:fff::1,false",
    "3fff:1000::1,true",
    "4000::1,false",
    "fc00::1,false",
    "fdff::1,false",
    "fe80::1,false",
    "fec0::1,false",
    "ff02::1,false"
  })
  void anAddressIsOpenWhenEverybodyCouldReachIt(String address, boolean open) throws Exception {
    assertThat(Addresses.isOpen(InetAddress.getByName(address))).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1,true",
    "10.0.0.1,true",
    "fd00::1,true",
    "0.0.0.0,false",
    "169.254.169.254,false",
    "fe80::1,false",
    "224.0.0.1,false",
    "255.255.255.255,false"
  })
  void notEveryAddressInsideCanBeNamed(String address, boolean nameable) throws Exception {
    assertThat(Addresses.isNameable(InetAddress.getByName(address))).isEqualTo(nameable);
  }
}
