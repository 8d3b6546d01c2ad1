package sqlite

import (
	"encoding/json"
	"fmt"
	"sync"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/klauspost/compress/zstd"
)

// most is the largest thing that is unpacked; a damaged length asks for no more.
const most = 1 << 30

// packer and unpacker are shared by all; both may be used at once from many
// goroutines.
var (
	packer = sync.OnceValue(func() *zstd.Encoder {
		enc, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderCRC(false))
		if err != nil {
			panic(err) // the options are constants
		}
		return enc
	})
	unpacker = sync.OnceValue(func() *zstd.Decoder {
		dec, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(0), zstd.WithDecoderMaxMemory(most))
		if err != nil {
			panic(err) // the options are constants
		}
		return dec
	})
)

func pack(b []byte) []byte { return packer().EncodeAll(b, nil) }

// unpack undoes pack; what it cannot undo was damaged.
func unpack(b []byte) ([]byte, error) {
	out, err := unpacker().DecodeAll(b, nil)
	if err != nil {
		return nil, damaged(err)
	}
	return out, nil
}

// packJSON writes v as compressed JSON.
func packJSON(v any) ([]byte, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("writing %T as JSON: %w", v, err)
	}
	return pack(b), nil
}

// unpackJSON reads what packJSON wrote into v, a pointer to a zero value.
func unpackJSON[T any](b []byte, v *T) error {
	b, err := unpack(b)
	if err != nil {
		return err
	}
	return decode(b, v)
}

// decode reads JSON into v, a pointer to a zero value.
func decode[T any](b []byte, v *T) error {
	if readQuick(b, v, nil) == nil {
		return nil
	}
	*v = *new(T)
	return decodeAll(b, v)
}

// decodeAll reads whatever is JSON.
func decodeAll(b []byte, v any, how ...jsonv2.Options) error {
	if err := jsonv2.Unmarshal(b, v, how...); err != nil {
		return damaged(err)
	}
	return nil
}
